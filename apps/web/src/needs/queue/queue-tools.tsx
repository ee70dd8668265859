import { useId, type ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { FilterText } from '../../look/filters.tsx'
import { useTranslation } from '../../translation.ts'
import { useWorkbench } from '../load-workbench.ts'
import { reviewed, shownStates } from './filter-queue.ts'
import { groupings } from './group-queue.ts'
import { useNeedWords } from './use-need-words.ts'
import { useQueue } from './use-queue.ts'
import '../../look/segments.css'

/** How the list is grouped and narrowed, and how much is left. */
export function QueueTools() {
  const { t } = useTranslation('needs')
  const { queue } = useWorkbench()
  const { by, state } = useQueue()
  const { all, left, later } = reviewed(queue.needs)
  const counts = { kvar: left, senare: later, beslutade: all - left, alla: all }
  return (
    <div className="queue-tools" role="search" aria-label={t('queue.tools')}>
      <Segments label={t('queue.groupBy')}>
        {groupings.map((it) => (
          <Segment key={it} name="grupp" value={it} usual="tema" isCurrent={it === by}>
            {t(`queue.grouping.${it}`)}
          </Segment>
        ))}
      </Segments>
      <Segments label={t('queue.show')}>
        {shownStates.map((it) => (
          <Segment key={it} name="visa" value={it} usual="alla" isCurrent={it === state}>
            {t(`queue.state.${it}`)} {counts[it]}
          </Segment>
        ))}
      </Segments>
      <FilterText name="sok" label={t('queue.search')} />
      <div className="queue-tools__left">
        <p role="status">
          <b>{t('queue.left', { count: left })}</b> {t('queue.reviewed', { count: all - left, all })}
        </p>
        <progress max={Math.max(all, 1)} value={all - left} aria-label={t('queue.progress')} />
      </div>
    </div>
  )
}

function Segments({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <div className="filter">
      <span id={id}>{label}</span>
      <ul className="segments" aria-labelledby={id}>
        {children}
      </ul>
    </div>
  )
}

interface SegmentProps {
  readonly name: string
  readonly value: string
  readonly usual: string
  readonly isCurrent: boolean
  readonly children: ReactNode
}

function Segment({ name, value, usual, isCurrent, children }: SegmentProps) {
  const [query] = useSearchParams()
  const next = new URLSearchParams(query)
  if (value === usual) next.delete(name)
  else next.set(name, value)
  return (
    <li>
      <Link to={{ search: next.toString() }} preventScrollReset aria-current={isCurrent ? 'true' : undefined}>
        {children}
      </Link>
    </li>
  )
}

/** What the list is narrowed to besides, by a link from elsewhere. */
export function Narrowed() {
  const { t } = useTranslation('needs')
  const [query] = useSearchParams()
  const { ruleName, place } = useNeedWords()
  const rule = query.get('regel')
  const municipality = query.get('kommun')
  if (!rule && !municipality) return null
  const rest = new URLSearchParams(query)
  for (const name of ['regel', 'kommun']) rest.delete(name)
  return (
    <p className="notice">
      {t('queue.narrowed', {
        to: [rule && ruleName(rule), municipality && place(municipality)].filter(Boolean).join(', '),
      })}{' '}
      <Link className="ds-link" to={{ search: rest.toString() }} preventScrollReset>
        {t('list.clear')}
      </Link>
    </p>
  )
}
