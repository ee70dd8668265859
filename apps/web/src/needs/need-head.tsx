import type { Gap } from '@kartlaggning/schema/gaps/gap'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import type { Need } from '@kartlaggning/schema/needs/need'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLocation } from 'react-router'
import { SeverityTag } from '../gaps/severity-tag.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { useWorkbench } from './load-workbench.ts'
import { NeedStatusTag } from './need-status-tag.tsx'
import { isLeft } from './queue/group-queue.ts'
import { nextLeft } from './queue/filter-queue.ts'
import { useNeedWords } from './queue/use-need-words.ts'
import { useQueue } from './queue/use-queue.ts'

interface NeedHeadProps {
  readonly need: Need
  readonly own: Gap
  readonly title: string
}

/** What was found and where, and how grave it is. */
export function NeedHead({ need, own, title }: NeedHeadProps) {
  const { t } = useTranslation(['needs', 'gaps'])
  const language = useLanguage()
  const { round } = useWorkbench()
  const { allPlaces, placesOf } = useNeedWords()
  const mayDecide = useMay('needs.decide')
  const everywhere = allPlaces(need)
  return (
    <div className="need-head">
      <Onward need={need} own={own} />
      <h2 id="behovet" tabIndex={-1}>
        {title}
      </h2>
      {mayDecide && (
        <a className="skip-to-decision" href="#beslutet">
          {t('queue.skip')}
        </a>
      )}
      {!isWithoutRule(own) && <p className="lead">{own.sentence[language]}</p>}
      {(isWithoutRule(own) || everywhere !== placesOf(need)) && (
        <p className="quiet" lang="sv">
          {everywhere}
        </p>
      )}
      <p className="need-head__facts">
        <SeverityTag severity={need.severity} />
        <NeedStatusTag status={need.status} />
        {need.priority && <span>{t(`priority.${need.priority}`)}</span>}
        <span>{need.tasks.map((task) => t(`gaps:task.${task}`)).join(', ')}</span>
        {!isWithoutRule(own) && (
          <Link className="ds-link" to={pages.rule({ roundId: round.id, rule: own.rule })}>
            {t('queue.howRuleWorks')}
          </Link>
        )}
      </p>
    </div>
  )
}

/** How many are left of the rule, and the way to the next without deciding. */
function Onward({ need, own }: Omit<NeedHeadProps, 'title'>) {
  const { t } = useTranslation('needs')
  const { search } = useLocation()
  const { round, queue } = useWorkbench()
  const { order } = useQueue()
  const { titleOf } = useNeedWords()
  const next = nextLeft(order, need.id)
  const leftOfRule = queue.needs.filter((it) => it.rule === own.rule && isLeft(it)).length
  return (
    <p className="need-head__onward">
      <span className="quiet">{t('queue.leftOfRule', { count: leftOfRule })}</span>
      {next && (
        <Link className="ds-link" to={{ pathname: pages.need({ roundId: round.id, needId: next.id }), search }}>
          {t('queue.next')}
          <span className="visually-hidden">: {titleOf(next)}</span> ›
        </Link>
      )}
    </p>
  )
}
