import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { startTransition, useCallback, useMemo, useRef, useState } from 'react'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import type { Column } from './columns.ts'
import { PlannedRow } from './planned-row.tsx'
import { isPossible, isSound, type Planned } from './planned.ts'
import { RowsSummary } from './rows-summary.tsx'
import { StepHeading } from '../../files/step-heading.tsx'
import { useDrawnGradually } from './use-drawn-gradually.ts'
import { UnknownWordsList, type SayMeaning } from './unknown-words-list.tsx'
import { unknownWords } from './unknown-words.ts'

interface CheckRowsProps {
  readonly answering: Answering
  readonly group: EntryGroup
  readonly rows: readonly Planned[]
  readonly busy: boolean
  readonly done: number
  readonly errorMessage: string | undefined
  readonly onMeant: (question: Column, said: string, code: string) => void
  readonly onAdd: (numbers: ReadonlySet<number>) => void
  readonly onBack: () => void
}

const MANY = 60

/** What would be made of each row, before anything is. */
export function CheckRows(props: CheckRowsProps) {
  const { answering, group, rows, busy, done, errorMessage, onMeant, onAdd, onBack } = props
  const { t } = useTranslation('answers')
  const text = useTextFor(answering.kind)
  const { isChosen, choose, chooseAll } = useChosen()
  const [isNoneChosen, setNoneChosen] = useState(false)
  const { used, mean, notice } = useMeaning(onMeant)
  const drawn = useDrawnGradually(rows.length)
  const chosen = rows.filter(isChosen)
  const words = useMemo(() => unknownWords(rows), [rows])
  const add = () => {
    setNoneChosen(chosen.length === 0)
    if (chosen.length > 0) onAdd(new Set(chosen.map((it) => it.number)))
  }
  return (
    <section>
      <StepHeading>{t('fromFile.rows.title')}</StepHeading>
      <p className="prose">{t('fromFile.rows.lead')}</p>
      <RowsSummary rows={rows} />
      <p role="status" ref={notice} tabIndex={-1} className={used ? 'notice' : undefined}>
        {used}
      </p>
      <UnknownWordsList kind={answering.kind} words={words} onMeant={mean} />
      <h3>{t('fromFile.rows.all')}</h3>
      <p className="quiet">{t('fromFile.rows.chosen', { chosen: chosen.length, count: rows.length })}</p>
      <p className="planned__all">
        <button className="ds-link" type="button" onClick={() => chooseAll(rows, true)}>
          {t('fromFile.rows.chooseAll')}
        </button>
        <button className="ds-link" type="button" onClick={() => chooseAll(rows, false)}>
          {t('fromFile.rows.chooseNone')}
        </button>
      </p>
      <ol className="planned">
        {rows.slice(0, drawn).map((row) => (
          <PlannedRow
            key={row.number}
            {...{ group, row }}
            isOneOfMany={rows.length > MANY}
            kind={answering.kind}
            chosen={isChosen(row)}
            onChoose={choose}
          />
        ))}
      </ol>
      <p role="status">{busy && t('fromFile.rows.adding', { done, count: chosen.length })}</p>
      <ErrorMessage text={errorMessage && `${errorMessage} ${t('fromFile.rows.again')}`} />
      <ErrorMessage text={isNoneChosen && chosen.length === 0 ? t('fromFile.rows.chooseSome') : undefined} />
      <p className="buttons">
        <button className="ds-button" type="button" aria-disabled={busy} onClick={add}>
          {t('fromFile.rows.add', { count: chosen.length, one: text(group.one), many: text(group.many) })}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" aria-disabled={busy} onClick={onBack}>
          {t('fromFile.rows.back')}
        </button>
      </p>
    </section>
  )
}

/** Only what somebody has said differs from what is chosen from the start, which changes with what words mean. */
function useChosen() {
  const [said, setSaid] = useState<ReadonlyMap<number, boolean>>(new Map())
  return {
    isChosen: (row: Planned) => isPossible(row) && (said.get(row.number) ?? isSound(row)),
    choose: useCallback(
      (number: number, choose: boolean) => setSaid((before) => new Map(before).set(number, choose)),
      [],
    ),
    // Hundreds of rows are drawn anew, and what is pressed meanwhile comes first.
    chooseAll: (rows: readonly Planned[], choose: boolean) =>
      startTransition(() =>
        setSaid(new Map(rows.map((it) => [it.number, choose && !it.isExample && it.aside === null]))),
      ),
  }
}

/** What was pressed goes away with the words; one comes to what is said of them. */
function useMeaning(onMeant: CheckRowsProps['onMeant']) {
  const { t } = useTranslation('answers')
  const [used, setUsed] = useState('')
  const notice = useRef<HTMLParagraphElement>(null)
  const mean: SayMeaning = (question, said, code, name) => {
    onMeant(question, said, code)
    setUsed(code === '' ? t('fromFile.words.leftOut', { said }) : t('fromFile.rows.used', { near: name, said }))
    notice.current?.focus()
  }
  return { used, mean, notice }
}
