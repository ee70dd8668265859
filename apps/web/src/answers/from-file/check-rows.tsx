import type { Answering } from '@kartlaggning/schema/answers/answers'
import type { EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { useState } from 'react'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useTextFor } from '../../questionnaire/question-context.tsx'
import { useTranslation } from '../../translation.ts'
import { AnswersInWords } from '../answers-in-words.tsx'
import type { Column } from './columns.ts'
import { isPossible, isSound, type Planned } from './planned-rows.ts'
import { RowFaults } from './row-faults.tsx'
import { StepHeading } from './step-heading.tsx'

interface CheckRowsProps {
  readonly answering: Answering
  readonly group: EntryGroup
  readonly rows: readonly Planned[]
  readonly busy: boolean
  readonly done: number
  readonly errorMessage: string | undefined
  readonly onMeant: (question: Column, said: string, code: string) => void
  readonly onAdd: (numbers: readonly number[]) => void
  readonly onBack: () => void
}

/** What would be made of each row, before anything is. */
export function CheckRows({
  answering,
  group,
  rows,
  busy,
  done,
  errorMessage,
  onMeant,
  onAdd,
  onBack,
}: CheckRowsProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(answering.kind)
  // Only what somebody has said differs from what is chosen from the start, which changes with what words mean.
  const [said, setSaid] = useState<ReadonlyMap<number, boolean>>(new Map())
  const [used, setUsed] = useState('')
  const [isNoneChosen, setNoneChosen] = useState(false)
  const isChosen = (row: Planned) => isPossible(row) && (said.get(row.number) ?? isSound(row))
  const chosen = rows.filter(isChosen)
  const all = (choose: boolean) => setSaid(new Map(rows.map((it) => [it.number, choose && !it.isExample])))
  const add = () => {
    setNoneChosen(chosen.length === 0)
    if (chosen.length > 0) onAdd(chosen.map((it) => it.number))
  }
  return (
    <section>
      <StepHeading>{t('fromFile.rows.title')}</StepHeading>
      <p className="prose">{t('fromFile.rows.lead')}</p>
      <Summary rows={rows} />
      <p className="quiet">{t('fromFile.rows.chosen', { chosen: chosen.length, count: rows.length })}</p>
      <p className="planned__all">
        <button className="ds-link" type="button" onClick={() => all(true)}>
          {t('fromFile.rows.chooseAll')}
        </button>
        <button className="ds-link" type="button" onClick={() => all(false)}>
          {t('fromFile.rows.chooseNone')}
        </button>
      </p>
      <p role="status" className={used ? 'notice' : undefined}>
        {used}
      </p>
      <ol className="planned">
        {rows.map((row) => (
          <PlannedRow
            key={row.number}
            {...{ answering, group, row }}
            chosen={isChosen(row)}
            onChoose={(choose) => setSaid(new Map(said).set(row.number, choose))}
            onMeant={(question, words, code, near) => {
              onMeant(question, words, code)
              setUsed(t('fromFile.rows.used', { near, said: words }))
            }}
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

function Summary({ rows }: { readonly rows: readonly Planned[] }) {
  const { t } = useTranslation('answers')
  const sound = rows.filter(isSound).length
  const twins = rows.filter((it) => it.twin !== null).length
  const faulty = rows.length - sound - rows.filter((it) => it.twin !== null && !isSound(it)).length
  const said = [
    ...(sound > 0 ? [t('fromFile.rows.sound', { count: sound })] : []),
    ...(twins > 0 ? [t('fromFile.rows.twins', { count: twins })] : []),
    ...(faulty > 0 ? [t('fromFile.rows.faulty', { count: faulty })] : []),
  ]
  return (
    <ul className="planned__summary">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}

interface PlannedRowProps {
  readonly answering: Answering
  readonly group: EntryGroup
  readonly row: Planned
  readonly chosen: boolean
  readonly onChoose: (choose: boolean) => void
  readonly onMeant: (question: Column, said: string, code: string, near: string) => void
}

function PlannedRow({ answering, group, row, chosen, onChoose, onMeant }: PlannedRowProps) {
  const { t } = useTranslation('answers')
  const id = `row-${row.number}`
  const count = Object.keys(row.answers).length
  const { number, title } = row
  return (
    <li className="planned__row">
      <div className="option">
        <input
          className="ds-input"
          id={id}
          type="checkbox"
          checked={chosen}
          disabled={!isPossible(row)}
          onChange={(event) => onChoose(event.target.checked)}
        />
        <label htmlFor={id}>
          {title ? t('fromFile.rows.rowNamed', { number, title }) : t('fromFile.rows.row', { number })}
        </label>
      </div>
      <RowFaults
        kind={answering.kind}
        row={row}
        onMeant={(...meant) => {
          onMeant(...meant)
          // What was pressed goes away with the fault.
          document.getElementById(id)?.focus()
        }}
      />
      {count > 0 && (
        <details className="folded">
          <summary>
            {t('fromFile.rows.answers', { count })} <span className="visually-hidden">{title}</span>
          </summary>
          <AnswersInWords kind={answering.kind} questions={group.questions} answers={row.answers} />
        </details>
      )}
    </li>
  )
}
