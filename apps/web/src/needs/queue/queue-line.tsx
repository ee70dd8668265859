import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { findingKind, isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import { pages } from '@kartlaggning/schema/pages'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router'
import { Mark } from '../../look/mark.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { useWorkbench } from '../load-workbench.ts'
import { isLeft } from './group-queue.ts'
import { shapes } from '../need-status-tag.tsx'
import { useNeedWords } from './use-need-words.ts'

interface QueueLineProps {
  readonly need: QueuedNeed
  /** What it stands under, and so need not say again. */
  readonly by: 'rule' | 'municipality' | 'under'
  readonly current?: string | undefined
  /** Those with the same root cause. */
  readonly children?: ReactNode
}

export function QueueLine({ need, by, current, children }: QueueLineProps) {
  const { search } = useLocation()
  const { round } = useWorkbench()
  const { placesOf, problemOf, ruleName, titleOf } = useNeedWords()
  const problem = problemOf(need)
  const name = isWithoutRule(need) ? titleOf(need) : by === 'rule' ? placesOf(need) : ruleName(need.rule)
  const text = (
    <>
      <span className="queue-line__name" lang={by === 'rule' ? 'sv' : undefined}>
        {name}
      </span>
      {problem && <small>{problem}</small>}
    </>
  )
  return (
    <li className="queue-line">
      {isGap(need) ? (
        <Link
          to={{ pathname: pages.need({ roundId: round.id, needId: need.id }), search }}
          aria-current={need.id === current ? 'true' : undefined}
        >
          {text}
          <State need={need} />
        </Link>
      ) : (
        <Silent need={need}>{text}</Silent>
      )}
      {children}
    </li>
  )
}

function State({ need }: { readonly need: QueuedNeed }) {
  const { t } = useTranslation('needs')
  return (
    <span className="queue-line__state">
      <Mark shape={need.evidenceChanged ? 'call' : need.later ? 'half' : shapes[need.status]}>
        {need.evidenceChanged
          ? t('queue.changed')
          : isLeft(need)
            ? t(need.later ? 'queue.state.senare' : 'queue.isLeft')
            : t(`status.${need.status}`)}
      </Mark>
    </span>
  )
}

/** What cannot be assessed, has improved or is a note is there to be read, and nothing to decide on. */
function Silent({ need, children }: { readonly need: QueuedNeed; readonly children: ReactNode }) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const isUnknown = findingKind(need) === 'not_assessed'
  return (
    <span className="queue-line__silent">
      {children}
      {isUnknown && (
        <span className="queue-line__state">
          <Mark shape="unknown">{t('queue.notAssessed')}</Mark>
        </span>
      )}
      <small>{need.sentence?.[language]}</small>
    </span>
  )
}
