import { FREE_TEXT_STATES } from '@kartlaggning/schema/answers/coding/coding'
import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useTranslation } from '../../translation.ts'
import { CodingFilters } from './coding-filters.tsx'
import { FreeTextCard, nameOfAnswer, type Open } from './free-text-card.tsx'
import { useCoding } from './load-coding.ts'
import { ThemeCounts } from './theme-counts.tsx'
import { useDone } from './use-done.ts'
import '../../respondents/submission.css'
import './coding.css'

/** What was answered in words: read, marked and coded, beside how much is coded to what. */
export function CodingPage() {
  const { t } = useTranslation('needs/coding')
  const { round, found } = useCoding()
  const doing = useDone()
  const [open, setOpen] = useState<Open | null>(null)
  const isEmpty = found.questions.length === 0
  return (
    <RoundFrame
      round={round}
      tab="answers"
      title={t('title', { coded: found.counts.coded, count: found.counts.all })}
      back={{ to: pages.submissions({ roundId: round.id }), text: t('back') }}
    >
      <p className="lead">{isEmpty ? t('nothing') : t('lead')}</p>
      <p className="no-print">
        <Link className="ds-link" to={pages.codeBook({ roundId: round.id })}>
          {t('toCodeBook')}
        </Link>
      </p>
      {!isEmpty && (
        <>
          <CodingFilters states={FREE_TEXT_STATES} />
          <section aria-labelledby="svaren">
            <h2 id="svaren" tabIndex={-1}>
              {t('answers')}
            </h2>
            <p role="status">{t('matching', { count: found.matching })}</p>
            {found.answers.map((answer) => (
              <FreeTextCard key={nameOfAnswer(answer)} answer={answer} open={open} setOpen={setOpen} doing={doing} />
            ))}
            <Pager />
          </section>
          <ThemeCounts />
        </>
      )}
    </RoundFrame>
  )
}

function Pager() {
  const { t } = useTranslation('needs/coding')
  const { found, page } = useCoding()
  const [query] = useSearchParams()
  const count = Math.max(1, Math.ceil(found.matching / found.perPage))
  if (count === 1) return null
  const to = (at: number) => {
    const next = new URLSearchParams(query)
    next.set('sida', String(at))
    return { search: next.toString(), hash: 'svaren' }
  }
  return (
    <nav className="neighbours no-print" aria-label={t('pages')}>
      {page > 1 && (
        <Link className="ds-link" to={to(page - 1)} data-to="previous">
          {t('previous')}
        </Link>
      )}
      <span>{t('page', { page, pages: count })}</span>
      {page < count && (
        <Link className="ds-link" to={to(page + 1)} data-to="next">
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
