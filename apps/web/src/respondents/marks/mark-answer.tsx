import { titleOf } from '@kartlaggning/schema/answers/answer-document'
import { pages } from '@kartlaggning/schema/pages'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { Link, useLoaderData } from 'react-router'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { useReview } from '../completion/use-review.ts'
import { toggleMark, useIsMarked, useMarked } from './marked-answers.ts'

interface MarkAnswerProps {
  readonly question: string
  readonly entry: string | null
  /** The question, and what was answered. */
  readonly asked: string
  readonly said: string
}

/** Marks an answer to write a need from. */
export function MarkAnswer({ question, entry, asked, said }: MarkAnswerProps) {
  const { t } = useTranslation('respondents')
  const mayDecide = useMay('needs.decide')
  const { round, submitted, respondents, municipalities } = useLoaderData<typeof loadSubmission>()
  const respondentId = submitted?.answering.respondentId ?? ''
  const concerns = answersFor(respondentId, respondents, municipalities)
  const isMarked = useIsMarked({ respondentId, entry, question })
  const municipality = submitted?.answering.municipality ?? null
  const { mayAsk } = useReview()
  const decides = mayDecide && needsAreOpen(round.status)
  const maySecret = useMay('answers.mark-secret')
  const mayNote = useMay('answers.note')
  if (!decides && !mayAsk && !maySecret && !mayNote) return null
  const of = submitted?.document[question.split('.')[0] ?? '']?.entries?.find(({ id }) => id === entry)
  const title = of && titleOf(of)
  const text = `${title ? `${title}: ` : ''}${asked} – ${said}`
  const mark = { roundId: round.id, respondentId, entry, question, municipality, concerns, text }
  return (
    <button
      className="mark-answer no-print"
      type="button"
      aria-pressed={isMarked}
      aria-label={t(isMarked ? 'marks.isMarked' : 'marks.mark', { asked })}
      onClick={() => toggleMark(mark)}
    >
      {t(isMarked ? 'marks.marked' : 'marks.short')}
    </button>
  )
}

/** The municipalities of the round that it answers for: of a police area, all that lie in it. */
function answersFor(
  respondentId: string,
  respondents: readonly Respondent[],
  municipalities: readonly Municipality[],
): readonly string[] {
  const own = respondents.find(({ id }) => id === respondentId)
  if (!own) return []
  if (own.municipality !== null) return [own.municipality]
  const asked = new Set(respondents.map(({ municipality }) => municipality))
  return municipalities
    .filter(({ code, policeAreas }) => asked.has(code) && policeAreas.some(({ id }) => id === own.policeArea))
    .map(({ code }) => code)
}

/** What is marked, and the way to what is written from it. */
export function MarksLine() {
  const { t } = useTranslation('respondents')
  const { round } = useLoaderData<typeof loadSubmission>()
  const marked = useMarked(round.id)
  const { mayAsk } = useReview()
  const mayDecide = useMay('needs.decide') && needsAreOpen(round.status)
  const maySecret = useMay('answers.mark-secret')
  const mayNote = useMay('answers.note')
  return (
    <div role="status">
      {marked.length > 0 && (
        <p className="notice no-print">
          {t('marks.count', { count: marked.length })}{' '}
          {mayAsk ? (
            <a className="ds-link" href="#komplettera">
              {t('completion.toForm')}
            </a>
          ) : (
            mayDecide && (
              <Link className="ds-link" to={pages.ownNeed({ roundId: round.id })}>
                {t('marks.write')}
              </Link>
            )
          )}{' '}
          {mayNote && (
            <a className="ds-link" href="#anteckningar">
              {t('reading.title')}
            </a>
          )}{' '}
          {maySecret && (
            <a className="ds-link" href="#sekretessmarkera">
              {t('secrecy.toForm')}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
