import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { isRecord } from '@kartlaggning/schema/answers/answer-document'
import { useLoaderData } from 'react-router'
import { useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { useAnswerWords } from '../use-answer-words.ts'

interface BeforeHereProps {
  readonly question: string
  readonly entry: string | null
  readonly kind: Kind
  readonly value: unknown
}

/** What the same respondent answered last round, beside what it answers now. */
export function BeforeHere({ question, entry, kind, value }: BeforeHereProps) {
  const { t } = useTranslation('respondents')
  const { before, names, submitted } = useLoaderData<typeof loadSubmission>()
  const words = useAnswerWords(names)
  const then = useThen(entry, question)
  const answered = submitted?.answering.kind
  if (!before || then === undefined || then === null || answered === undefined || kind.kind === 'fixed') return null
  // A year is no count: it has no space between its thousands.
  const year = `${before.year}`
  if (JSON.stringify(then) === JSON.stringify(value))
    return <p className="before-here">{t('reading.same', { year })}</p>
  const said = words(answered, kind, then).join(', ')
  if (said === '') return null
  return (
    <p className="before-here">
      {t('reading.saidIn', { year })} <span lang="sv">{said}</span>
    </p>
  )
}

/** Beside an entry that continues none of last round's. */
export function NewHere({ entry }: { readonly entry: string }) {
  const { t } = useTranslation('respondents')
  const { before } = useLoaderData<typeof loadSubmission>()
  if (!before || before.carried.some(({ id }) => id === entry)) return null
  return <p className="before-here">{t('reading.new', { year: `${before.year}` })}</p>
}

function useThen(entry: string | null, address: string): unknown {
  const { before } = useLoaderData<typeof loadSubmission>()
  const [section = '', name = '', row] = address.split('.')
  const then = before?.document[section]
  const from = before?.carried.find(({ id }) => id === entry)?.from
  const answers = entry === null ? then : then?.entries?.find(({ id }) => id === from)
  const value: unknown = answers?.[name]
  return row === undefined ? value : isRecord(value) ? value[row] : undefined
}
