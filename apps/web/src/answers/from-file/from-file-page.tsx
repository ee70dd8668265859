import { pages } from '@kartlaggning/schema/pages'
import { newId } from '@kartlaggning/schema/id'
import { useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import '../../questionnaire/questionnaire.css'
import '../answers.css'
import './from-file.css'
import { Page } from '../../look/page.tsx'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import { useRegisters, useTextFor } from '../../questionnaire/question-context.tsx'
import { useWordsFor } from '../../questionnaire/use-words.ts'
import { useTranslation } from '../../translation.ts'
import { useEntryTitle } from '../entry-title.ts'
import type { OneGroup } from '../load-answering.ts'
import { CheckRows } from './check-rows.tsx'
import { ChooseFile } from './choose-file.tsx'
import { columnsOf, guessColumns, headerAndRows, sheetWithList, type Column } from './columns.ts'
import { MatchColumns } from './match-columns.tsx'
import { plannedRows, type Meant } from './planned-rows.ts'
import { RefusedRows } from './refused-rows.tsx'
import type { Cell, Sheet, SheetRow } from './sheet.ts'
import { TemplateButtons } from './template-buttons.tsx'
import { useImport } from './use-import.ts'

interface Opened {
  readonly name: string
  readonly headers: readonly Cell[]
  readonly rows: readonly SheetRow[]
  readonly columns: readonly (string | null)[]
  readonly meant: Meant
  /** The id that the entry of each row will have, made once. */
  readonly ids: ReadonlyMap<number, string>
}

/** A list that they have already: choose the file, say what its columns are, look the rows through, add them. */
export function FromFilePage() {
  const loaded = useLoaderData<OneGroup>()
  const { draft, section, group } = loaded
  const { answering } = draft
  const { t } = useTranslation('answers')
  const text = useTextFor(answering.kind)
  const [opened, setOpened] = useState<Opened>()
  const [isMatched, setMatched] = useState(false)
  const bringing = useImport(draft, section, group)
  const rows = usePlanned(loaded, opened)
  const questions = columnsOf(group)
  const many = text(group.many)

  const open = (name: string, sheet: Sheet) => {
    const { headers, rows: under } = headerAndRows(sheet, questions, answering.kind)
    const columns = guessColumns(headers, questions, answering.kind)
    const ids = new Map(under.map(({ number }) => [number, newId()]))
    setOpened({ name, headers, rows: under, columns, meant: new Map(), ids })
  }
  const mean = (question: string, said: string, code: string) => {
    if (!opened) return
    const ofQuestion = new Map(opened.meant.get(question)).set(normalized(said), code)
    setOpened({ ...opened, meant: new Map(opened.meant).set(question, ofQuestion) })
  }
  const add = (numbers: readonly number[]) => {
    const entries = rows
      .filter((it) => numbers.includes(it.number))
      .map(({ number, answers }) => ({ id: opened?.ids.get(number) ?? newId(), answers }))
    void bringing.bring(entries)
  }
  return (
    <Page
      title={t('fromFile.title', { many })}
      within={answering.roundName}
      back={{
        to: pages.section({ respondentId: answering.respondentId, section: section.id }),
        text: t('backToList', { section: text(section.title) }),
      }}
      fictional={answering.fictional}
    >
      {!opened && (
        <>
          <p className="lead">{t('fromFile.lead')}</p>
          <ChooseFile many={many} choose={(sheets) => sheetWithList(sheets, questions, answering.kind)} onRead={open} />
          <TemplateButtons group={group} answering={answering} />
        </>
      )}
      {opened && !isMatched && (
        <MatchColumns
          fileName={opened.name}
          {...opened}
          questions={questions}
          titleQuestion={group.titleQuestion}
          text={(question: Column) => text(question.text)}
          onChange={(columns) => setOpened({ ...opened, columns })}
          onGo={() => setMatched(true)}
          onAnother={() => setOpened(undefined)}
        />
      )}
      {opened && isMatched && bringing.refused.length === 0 && (
        <CheckRows
          {...{ answering, group, rows }}
          {...bringing}
          onMeant={(question, said, code) => mean(question.id.slice(section.id.length + 1), said, code)}
          onAdd={add}
          onBack={() => setMatched(false)}
        />
      )}
      {opened && bringing.refused.length > 0 && (
        <RefusedRows {...{ answering, group, rows }} {...bringing} ids={opened.ids} />
      )}
    </Page>
  )
}

/** What the rows would become, planned anew when somebody says more about them. */
function usePlanned({ draft, section, group }: OneGroup, opened: Opened | undefined) {
  const { kind, county } = draft.answering
  const registers = useRegisters()
  const words = useWordsFor(kind)
  const titleOf = useEntryTitle(draft)
  const titles = draft.entries
    .filter((it) => it.section === section.id && it.removedAt === null)
    .map((it) => titleOf(section, it.id))
    .join('\n')
  return useMemo(() => {
    if (!opened) return []
    return plannedRows({
      ...opened,
      group,
      reader: { kind, county, registers },
      titles: titles.split('\n'),
      inWords: (question, value) => words(question, value).join(', '),
    })
  }, [opened, group, registers, titles, words, kind, county])
}
