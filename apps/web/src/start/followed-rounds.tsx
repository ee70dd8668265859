import { dateInText, daysUntil } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { profilesAreDue } from '@kartlaggning/schema/rounds/phase'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link, useLoaderData } from 'react-router'
import { Mark } from '../look/mark.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { CountyLinks } from './county-links.tsx'
import type { loadStart } from './load-start.ts'

/** Every round with its phase, how long there is left and what needs a hand; where there is none, the way to the first. */
export function FollowedRounds() {
  const { t } = useTranslation('start')
  const { rounds, counties } = useLoaderData<typeof loadStart>()
  const mayPlan = useMay('rounds.plan')
  const areOfSeveral = new Set(rounds.map((it) => it.county)).size > 1
  return (
    <>
      <section>
        <h2>{t('roundsTitle')}</h2>
        {rounds.length === 0 && <p className="prose">{t(mayPlan ? 'noRoundsPlan' : 'noRounds')}</p>}
        {rounds.length > 0 && (
          <ul className="task-list task-list--told">
            {rounds.map((round) => (
              <RoundRow key={round.id} round={round} withCounty={areOfSeveral} />
            ))}
          </ul>
        )}
        {rounds.length === 0 && mayPlan ? (
          <p className="buttons">
            <Link className="ds-button" to={pages.newRound()}>
              {t('planFirst')}
            </Link>
          </p>
        ) : (
          <p>
            <Link className="ds-link" to={pages.rounds()}>
              {t('allRounds')}
            </Link>
          </p>
        )}
      </section>
      <CountyLinks counties={counties} />
    </>
  )
}

function RoundRow({ round, withCounty }: { readonly round: Round; readonly withCounty: boolean }) {
  const { t } = useTranslation('start')
  const { needsHand } = useLoaderData<typeof loadStart>()
  const { id, name, submitted, respondents, openedAt, needsLeft, status } = round
  const calls = needsHand.get(id) ?? 0
  const undecided = status === 'analysis' || status === 'feedback' ? needsLeft : 0
  return (
    <li className="task-list__row">
      <Link className="task-list__name ds-link" to={pages.round({ roundId: id })} lang="sv">
        {name}
      </Link>
      <span className="task-list__status">
        {withCounty && <span lang="sv">{round.countyName} · </span>}
        {t(`phase.${status}`)} <TimeLeft round={round} />
        {openedAt && <span className="task-list__note"> · {t('round', { submitted, respondents })}</span>}{' '}
        {calls > 0 && <Mark shape="call">{t('calls', { count: calls })}</Mark>}
        {undecided > 0 && <Mark shape="call">{t('undecided', { count: undecided })}</Mark>}
        {profilesAreDue(round) && <Mark shape="call">{t('profilesLeft', { count: round.profilesLeft })}</Mark>}
      </span>
    </li>
  )
}

function TimeLeft({ round: { status, opensOn, closesOn, reconcilesUntil } }: { readonly round: Round }) {
  const { t } = useTranslation('start')
  const language = useLanguage()
  if (status === 'draft' || status === 'consultation')
    return <span className="task-list__note">· {t('opens', { date: dateInText(opensOn, language) })}</span>
  const last = status === 'open' ? closesOn : status === 'reconciliation' ? reconcilesUntil : null
  if (last === null) return null
  const days = daysUntil(last)
  const left = days > 0 ? t('daysLeft', { count: days }) : t(days === 0 ? 'lastDay' : 'dayHasPassed')
  return (
    <span className="task-list__note">
      · {t('until', { date: dateInText(last, language) })} ({left})
    </span>
  )
}
