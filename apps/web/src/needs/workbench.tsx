import { pages } from '@kartlaggning/schema/pages'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useMay } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { useWorkbench } from './load-workbench.ts'
import { QueueFiles } from './queue/queue-files.tsx'
import { QueueList } from './queue/queue-list.tsx'
import { Narrowed, QueueTools } from './queue/queue-tools.tsx'
import { reviewed } from './queue/filter-queue.ts'
import './workbench.css'

interface WorkbenchProps {
  /** The need that is open. */
  readonly current?: string
  readonly windowTitle?: string
  readonly children: ReactNode
}

/** What there is to review to the left, and the one that is open beside it; on a phone the two are a page each. */
export function Workbench({ current, windowTitle, children }: WorkbenchProps) {
  const { t } = useTranslation('needs')
  const { search } = useLocation()
  const { round, queue } = useWorkbench()
  const mayDecide = useMay('needs.decide')
  return (
    <RoundFrame
      round={round}
      tab="gaps"
      title={t('queue.title')}
      windowTitle={windowTitle}
      arriveAt={current && 'behovet'}
    >
      <div className="bench" data-open={current ? '' : undefined}>
        <QueueTools />
        {current && (
          <Link className="bench__all" to={{ pathname: pages.needs({ roundId: round.id }), search }}>
            {t('queue.all', { count: reviewed(queue.needs).left })}
          </Link>
        )}
        <div className="bench__list">
          <Narrowed />
          <QueueList current={current} />
          <p className="bench__links">
            <Link className="ds-link" to={pages.matrix({ roundId: round.id })}>
              {t('list.seeMatrix')}
            </Link>
            <Link className="ds-link" to={pages.rules({ roundId: round.id })}>
              {t('queue.toRules')}
            </Link>
            <Link className="ds-link" to={pages.comments({ roundId: round.id })}>
              {t('comments.link')}
            </Link>
            {mayDecide && (
              <Link className="ds-link" to={pages.ownNeed({ roundId: round.id })}>
                {t('own.link')}
              </Link>
            )}
          </p>
          <QueueFiles />
        </div>
        <div className="bench__work">{children}</div>
      </div>
    </RoundFrame>
  )
}
