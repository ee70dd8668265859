import { pages } from '@kartlaggning/schema/pages'
import type { Rehearsal } from '@kartlaggning/schema/rehearsal/rehearsal'
import type { Round, RoundStatus } from '@kartlaggning/schema/rounds/round'
import { Link } from 'react-router'
import { useTranslation } from '../translation.ts'

/** What there is to try as far as the round has come; it is done on the round's ordinary pages. */
export function WhatToTry({ round }: { readonly round: Round; readonly rehearsal: Rehearsal }) {
  const { t } = useTranslation('rehearsal')
  const params = { roundId: round.id }
  return (
    <section aria-labelledby="what-to-try">
      <h2 id="what-to-try">{t('try.title')}</h2>
      <p className="prose">{t(`try.${stageOf[round.status]}`)}</p>
      <ul>
        {linksOf[stageOf[round.status]].map((page) => (
          <li key={page}>
            <Link className="ds-link" to={pages[page](params)}>
              {t(`try.links.${page}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const stageOf = {
  draft: 'draft',
  consultation: 'draft',
  open: 'open',
  closed: 'closed',
  reconciliation: 'reconciliation',
  analysis: 'analysis',
  feedback: 'analysis',
  published: 'published',
  archived: 'published',
} as const satisfies Record<RoundStatus, string>

const linksOf = {
  draft: ['round', 'preflight', 'letters', 'reminders'],
  open: ['round', 'inviteAll', 'calls', 'reminders', 'deadlines'],
  closed: ['round', 'submissions', 'deadlines'],
  reconciliation: ['round', 'reconciliation'],
  analysis: ['needs', 'matrix', 'report'],
  published: ['report'],
} as const
