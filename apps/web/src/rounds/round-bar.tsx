import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { useTranslation } from '../translation.ts'
import { Phases } from './phases.tsx'
import { tabAddress, tabCount, tabs, type Tab } from './round-tabs.ts'
import './round-bar.css'

interface RoundBarProps {
  readonly round: Round
  readonly tab: Tab
}

/** Where in a round one is: its name, how far it has come, and its parts. */
export function RoundBar({ round, tab }: RoundBarProps) {
  const { t } = useTranslation(['rounds', 'look'])
  return (
    <section className="round-bar" aria-label={round.name}>
      <div className="shell__inner round-bar__head">
        <nav aria-label={t('look:trail')}>
          <ol className="round-bar__trail">
            <li>
              <Link className="ds-link" to={pages.rounds()}>
                {t('list.title')}
              </Link>
            </li>
            <li>
              <Link className="round-bar__name" to={pages.round({ roundId: round.id })} lang="sv">
                {round.name}
              </Link>
            </li>
          </ol>
        </nav>
        {round.imported && (
          <Link className="ds-link" to={pages.importedRound({ roundId: round.id })}>
            {t('imported')}
          </Link>
        )}
        <Phases round={round} />
      </div>
      <Tabs round={round} tab={tab} />
    </section>
  )
}

/** Side by side, or folded into one menu where there is no room. */
function Tabs({ round, tab: current }: RoundBarProps) {
  const { t } = useTranslation('rounds')
  const [isOpen, setOpen] = useState(false)
  const list = useId()
  return (
    <nav className="shell__inner round-tabs" aria-label={t('tabs.label', { round: round.name })}>
      <button
        className="round-tabs__menu"
        type="button"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="visually-hidden">{t('tabs.menu')}</span> {t(`tabs.${current}`)}
      </button>
      <ul id={list} data-open={isOpen ? '' : undefined}>
        {tabs.map((tab) => (
          <li key={tab}>
            <TabLink round={round} tab={tab} isCurrent={tab === current} onLeave={() => setOpen(false)} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface TabLinkProps extends RoundBarProps {
  readonly isCurrent: boolean
  readonly onLeave: () => void
}

function TabLink({ round, tab, isCurrent, onLeave }: TabLinkProps) {
  const { t } = useTranslation('rounds')
  const address = tabAddress(round, tab)
  const count = tabCount(round, tab)
  const text = (
    <>
      {t(`tabs.${tab}`)}
      {count !== null && <small> {count}</small>}
    </>
  )
  if (address === null) return <span>{text}</span>
  return (
    <Link to={address} aria-current={isCurrent ? 'page' : undefined} onClick={onLeave}>
      {text}
    </Link>
  )
}
