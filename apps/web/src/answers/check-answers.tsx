import type { MatrixQuestion, Question } from '@kartlaggning/schema/questionnaire/question'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import { isRecord, type Answers } from '@kartlaggning/schema/answers/answer-document'
import { isShown, rowsShown, shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { Link } from 'react-router'
import './check.css'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { fieldId, useTextFor } from '../questionnaire/question-context.tsx'
import { Written } from '../questionnaire/presence/written-by.tsx'
import { useWordsFor } from '../questionnaire/use-words.ts'
import { useTranslation } from '../translation.ts'
import { NotConfirmed } from './not-confirmed.tsx'
import { fromCheck } from './back-link.ts'

interface CheckAnswersProps {
  readonly draft: Draft
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly carried?: boolean
  /** Null for the section's own; absent where they were not written here. */
  readonly entry?: string | null | undefined
  /** Where the answers are changed; absent when they cannot be. */
  readonly page: string | undefined
  /** What the rows' addresses on this page begin with. */
  readonly rowsFrom: string
}

/** Questions and answers, each with a way to change it; hidden answers are kept and counted, not shown. */
export function CheckAnswers({ draft, questions, answers, entry, carried = false, page, rowsFrom }: CheckAnswersProps) {
  const { t } = useTranslation('answers')
  const shown = shownAnswers(questions, answers, carried)
  const asked = questions.filter((question) => isShown(question, shown, carried))
  const hidden = questions.filter(
    (question) => !asked.includes(question) && !isReason(question) && hasAnswer(answers[nameOf(question)]),
  ).length
  return (
    <>
      {asked.length > 0 && (
        <dl className="answers">
          {asked.map((question) => (
            <Row key={question.id} {...{ draft, question, shown, entry, page, rowsFrom }} />
          ))}
        </dl>
      )}
      {hidden > 0 && <p className="quiet">{t('check.hidden', { count: hidden })}</p>}
    </>
  )
}

const hasAnswer = (answer: unknown) => answer !== undefined && answer !== null && answer !== false

interface RowProps extends Pick<CheckAnswersProps, 'draft' | 'entry' | 'page' | 'rowsFrom'> {
  readonly question: Question
  readonly shown: Answers
}

function Row({ draft, question, shown, entry, page, rowsFrom }: RowProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const name = nameOf(question)
  const row = `${rowsFrom}-${name}`
  const hidden = <span className="visually-hidden">{text(question.text)}</span>
  const to = page && `${page}${fromCheck(row)}#${fieldId(name)}`
  const isFixed = question.kind === 'fixed'
  const isMissing = !isFixed && shown[name] === undefined
  return (
    <div id={row} tabIndex={-1}>
      <dt>{text(question.text)}</dt>
      <dd>
        {isMissing && to ? (
          <Link className="ds-link" to={to}>
            {t('check.addAnswer')} {hidden}
          </Link>
        ) : (
          <Given draft={draft} question={question} shown={shown} entry={entry} />
        )}
        {!isMissing && question.kind !== 'matrix' && entry !== undefined && (
          <NotConfirmed draft={draft} question={question} entry={entry} />
        )}
        {!isMissing && !isFixed && entry !== undefined && (
          <Written saving={draft.saving} entry={entry} question={question} />
        )}
      </dd>
      {to && !isMissing && !isFixed && (
        <dd className="no-print">
          <Link className="ds-link" to={to}>
            {t('check.change')} {hidden}
          </Link>
        </dd>
      )}
    </div>
  )
}

function Given({ draft, question, shown, entry }: Pick<RowProps, 'draft' | 'question' | 'shown' | 'entry'>) {
  const { t } = useTranslation('answers')
  const words = useWordsFor(draft.answering.kind)
  if (question.kind === 'matrix') return <GivenRows {...{ draft, question, shown, entry }} />
  const answer = question.kind === 'fixed' ? draft.answering.place : shown[nameOf(question)]
  const said = words(question, answer)
  if (said.length === 0) return <span className="missing">{t('check.notAnswered')}</span>
  return said.length === 1 ? (
    said[0]
  ) : (
    <ul>
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

interface GivenRowsProps extends Pick<RowProps, 'draft' | 'shown' | 'entry'> {
  readonly question: MatrixQuestion
}

function GivenRows({ draft, question, shown, entry }: GivenRowsProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const words = useWordsFor(draft.answering.kind)
  const answer = shown[nameOf(question)]
  const rows = isRecord(answer) ? answer : {}
  return (
    <ul>
      {rowsShown(question, shown).map((row) => (
        <li className="answers__rows" key={row.code}>
          <span>{text(row.text)}</span>
          <span>
            {words(question.cell, rows[row.code]).join(', ') || t('check.notAnswered')}
            {entry !== undefined && <NotConfirmed draft={draft} question={question} entry={entry} row={row.code} />}
          </span>
        </li>
      ))}
    </ul>
  )
}
