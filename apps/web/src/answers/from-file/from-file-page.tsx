import { pages } from '@kartlaggning/schema/pages'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { newId } from '@kartlaggning/schema/id'
import { startTransition, useState } from 'react'
import { useLoaderData } from 'react-router'
import '../../questionnaire/questionnaire.css'
import '../answers.css'
import './from-file.css'
import { Page } from '../../look/page.tsx'
import { useUnsentWork } from '../../look/use-unsent-work.ts'
import { useRegisters, useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import type { OneGroup } from '../load-answering.ts'
import { CheckRows } from './check-rows.tsx'
import { ChooseFile } from '../../files/choose-file.tsx'
import { columnsOf } from './columns.ts'
import { MatchColumns } from './match-columns.tsx'
import { onSheet, openFile, underHeader, withMeaning, type Opened } from './opened.ts'
import { ReadingRows } from './reading-rows.tsx'
import { RefusedRows } from './refused-rows.tsx'
import { TemplateButtons } from './template-buttons.tsx'
import { useImport } from './use-import.ts'
import { usePlanned } from './use-planned.ts'

/** A list that they have already: choose the file, say what its columns are, look the rows through, add them. */
export function FromFilePage() {
  const loaded = useLoaderData<OneGroup>()
  const { draft, section, group } = loaded
  const { answering } = draft
  const { t } = useTranslation('answers')
  const text = useTextFor(answering.kind)
  const registers = useRegisters()
  const [opened, setOpened] = useState<Opened>()
  const [isMatched, setMatched] = useState(false)
  const letGo = useUnsentWork(opened !== undefined)
  const bringing = useImport(draft, section, group, letGo)
  const { planned, isReady, done, planner } = usePlanned(loaded, opened, isMatched)
  const many = text(group.many)
  const asked = {
    questions: columnsOf(group),
    titleQuestion: group.titleQuestion,
    reader: { kind: answering.kind, county: answering.county, registers },
  }
  const add = (numbers: ReadonlySet<number>) => {
    const entries = planned
      .filter((it) => numbers.has(it.number))
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
          <ChooseFile many={many} onRead={(name, sheets) => setOpened(openFile(name, sheets, asked))} />
          <TemplateButtons loaded={loaded} />
        </>
      )}
      {opened && !isMatched && (
        <MatchColumns
          opened={opened}
          questions={asked.questions}
          titleQuestion={group.titleQuestion}
          text={(question) => text(question.text)}
          onSheet={(sheet) => setOpened(onSheet(opened, sheet, asked))}
          onHeader={(header) => setOpened(underHeader(opened, header, asked))}
          onChange={(columns) => setOpened({ ...opened, columns, meant: new Map() })}
          onGo={() => setMatched(true)}
          onAnother={() => setOpened(undefined)}
        />
      )}
      {opened && isMatched && !isReady && (
        <ReadingRows done={done} count={opened.rows.length} onStop={() => setMatched(false)} />
      )}
      {opened && isMatched && isReady && bringing.refused.length === 0 && (
        <CheckRows
          {...{ answering, group }}
          {...bringing}
          rows={planned}
          onMeant={(question, said, code) => {
            planner?.forget(question, said)
            startTransition(() => setOpened(withMeaning(opened, nameOf(question), said, code)))
          }}
          onAdd={add}
          onBack={() => setMatched(false)}
        />
      )}
      {opened && bringing.refused.length > 0 && (
        <RefusedRows {...{ answering, group }} {...bringing} rows={planned} ids={opened.ids} />
      )}
    </Page>
  )
}
