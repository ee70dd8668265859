import { ruleThemes } from '@kartlaggning/schema/rules/theme'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useFilter } from '../../look/filters.tsx'
import type { Group } from './group-queue.ts'
import { QueuePart } from './queue-part.tsx'
import { useQueue } from './use-queue.ts'
import './queue.css'

/** All there is to review, group by group. What is open is chosen here; what is shown, in the page's address. */
export function QueueList({ current }: { readonly current?: string | undefined }) {
  const { t } = useTranslation('needs')
  const { groups, order } = useQueue()
  const [rule] = useFilter('regel')
  return (
    <nav className="queue" aria-label={t('queue.label')}>
      {order.length === 0 && <p className="quiet">{t('queue.noMatch')}</p>}
      {groups.map((group) => (
        <section key={group.id}>
          <Heading group={group} />
          {group.parts.map((part) => (
            <QueuePart key={part.id} part={part} current={current} startsOpen={rule !== ''} />
          ))}
        </section>
      ))}
    </nav>
  )
}

function Heading({ group: { id, left } }: { readonly group: Group }) {
  const { t } = useTranslation(['needs', 'gaps'])
  const language = useLanguage()
  const { by } = useQueue()
  if (id === '') return null
  if (id === 'improvement' || id === 'note') return <h2 className="queue__theme">{t(`queue.${id}`)}</h2>
  const text = by === 'tema' ? ruleThemes[id as keyof typeof ruleThemes][language] : id
  return (
    <h2 className="queue__theme">
      {by === 'uppdrag' ? t(`gaps:task.${id as 'training'}`) : text} <span>{t('queue.left', { count: left })}</span>
    </h2>
  )
}
