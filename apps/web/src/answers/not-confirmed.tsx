import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { isShown, shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import type { Answers } from '@kartlaggning/schema/answers/answer-document'
import './check.css'
import { useTranslation } from '../translation.ts'
import { useUnconfirmed } from '../questionnaire/saving/use-unconfirmed.ts'
import type { Draft } from '../questionnaire/saving/drafts.ts'

interface NotConfirmedProps {
  readonly draft: Draft
  readonly question: Question
  readonly entry: string | null
  /** Of a matrix. */
  readonly row?: string
}

const rowsOf = (question: Question) =>
  question.kind === 'matrix' ? question.rows.map(({ code }) => code).join(' ') : ''

const sectionOf = ({ id }: Question) => id.slice(0, id.indexOf('.'))

/** Says of an answer that it came along from the last round, and that nobody has said that it still holds. */
export function NotConfirmed({ draft, question, entry, row }: NotConfirmedProps) {
  const { t } = useTranslation('questionnaire')
  const parts = row ?? rowsOf(question)
  const places = useUnconfirmed(draft.saving, { section: sectionOf(question), entry, shown: [{ question, parts }] })
  if (places.length === 0) return null
  return <small className="not-confirmed">{t('earlier.notConfirmed')}</small>
}

interface EntryNotConfirmedProps {
  readonly draft: Draft
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly entry: string
  readonly carried: boolean
}

/** How many of an entry's answers those are, above the fold. */
export function EntryNotConfirmed({ draft, questions, answers, entry, carried }: EntryNotConfirmedProps) {
  const { t } = useTranslation('questionnaire')
  const [first] = questions
  const shown = shownAnswers(questions, answers, carried)
  const asked = questions.filter((question) => isShown(question, shown, carried))
  const places = useUnconfirmed(draft.saving, {
    section: first ? sectionOf(first) : '',
    entry,
    shown: asked.map((question) => ({ question, parts: rowsOf(question) })),
  })
  if (places.length === 0) return null
  return <p className="not-confirmed">{t('earlier.answersNotConfirmed', { count: places.length })}</p>
}
