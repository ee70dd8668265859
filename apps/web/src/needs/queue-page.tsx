import { pages } from '@kartlaggning/schema/pages'
import { Link, useLocation } from 'react-router'
import { useTranslation } from '../translation.ts'
import { DoneLine } from './done-line.tsx'
import { useWorkbench } from './load-workbench.ts'
import { nextLeft, reviewed } from './queue/filter-queue.ts'
import { useNeedWords } from './queue/use-need-words.ts'
import { useQueue } from './queue/use-queue.ts'
import { Workbench } from './workbench.tsx'

/** Everything there is to review, and where to begin. */
export function QueuePage() {
  const { t } = useTranslation('needs')
  const { search } = useLocation()
  const { round, queue } = useWorkbench()
  const { order } = useQueue()
  const { titleOf } = useNeedWords()
  const { all, left, changed, notAssessed } = reviewed(queue.needs)
  const first = nextLeft(order, '')
  return (
    <Workbench>
      <div className="bench__start">
        <DoneLine />
        <p className="lead">{all === 0 ? t('list.empty') : t('queue.headline', { count: left, all })}</p>
        {changed > 0 && <p className="notice notice--warm">{t('list.changed', { count: changed })}</p>}
        {first && (
          <>
            <p className="prose">{t('queue.first', { need: titleOf(first) })}</p>
            <p className="buttons">
              <Link
                className="ds-button"
                to={{ pathname: pages.need({ roundId: round.id, needId: first.id }), search }}
              >
                {t('queue.begin')}
              </Link>
            </p>
          </>
        )}
        {notAssessed > 0 && <p className="prose quiet">{t('queue.notAssessedText', { count: notAssessed })}</p>}
      </div>
    </Workbench>
  )
}
