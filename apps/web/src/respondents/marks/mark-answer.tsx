import { pages } from '@kartlaggning/schema/pages'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import { Link, useLoaderData } from 'react-router'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadSubmission } from '../load-submission.ts'
import { useReview } from '../completion/use-review.ts'
import { toggleMark, useIsMarked, useMarked } from './marked-answers.ts'
import { useMarkOf, type ToMark } from './use-mark-of.ts'

/** Marks an answer to write a need from. */
export function MarkAnswer(answer: ToMark) {
  const { question, entry, asked } = answer
  const { t } = useTranslation('respondents')
  const mayDecide = useMay('needs.decide')
  const { round, submitted } = useLoaderData<typeof loadSubmission>()
  const respondentId = submitted?.answering.respondentId ?? ''
  const markOf = useMarkOf()
  const isMarked = useIsMarked({ respondentId, entry, question })
  const { mayAsk } = useReview()
  const decides = mayDecide && needsAreOpen(round.status)
  const maySecret = useMay('answers.mark-secret')
  const mayNote = useMay('answers.note')
  if (!decides && !mayAsk && !maySecret && !mayNote) return null
  return (
    <button
      className="mark-answer no-print"
      type="button"
      aria-pressed={isMarked}
      aria-label={t(isMarked ? 'marks.isMarked' : 'marks.mark', { asked })}
      onClick={() => toggleMark(markOf(answer))}
    >
      {t(isMarked ? 'marks.marked' : 'marks.short')}
    </button>
  )
}

/** What is marked, and the way to what is written from it. */
export function MarksLine() {
  const { t } = useTranslation('respondents')
  const { round, submitted } = useLoaderData<typeof loadSubmission>()
  const { mayAsk } = useReview()
  const mayDecide = useMay('needs.decide') && needsAreOpen(round.status)
  // A need is written from the answers of several; whatever else is done is done to those that are read.
  const marked = useMarked(round.id).filter((it) => mayDecide || it.respondentId === submitted?.answering.respondentId)
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
