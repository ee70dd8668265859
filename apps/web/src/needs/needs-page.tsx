import { pages } from '@kartlaggning/schema/pages'
import type { Need } from '@kartlaggning/schema/needs/need'
import type { ReactNode } from 'react'
import { Link, useLoaderData } from 'react-router'
import { byRootCause } from '../gaps/by-root-cause.ts'
import { useRuleName } from '../gaps/rule-name.ts'
import { SeverityTag } from '../gaps/severity-tag.tsx'
import { DownloadCsv } from '../look/download-csv.tsx'
import { useFilter } from '../look/filters.tsx'
import { Mark } from '../look/mark.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { NeedFilters } from './need-filters.tsx'
import { NeedStatusTag } from './need-status-tag.tsx'
import type { loadNeeds } from './load-needs.ts'
import { needRows } from './need-rows.ts'
import { reviewed, filterNeeds } from './filter-needs.ts'
import './needs.css'

/** Everything to review and decide on. */
export function NeedsPage() {
  const { t } = useTranslation(['needs', 'rounds', 'gaps'])
  const language = useLanguage()
  const ruleName = useRuleName()
  const { round, needs, names } = useLoaderData<typeof loadNeeds>()
  const shown = filterNeeds(needs, {
    status: useFilter('status')[0],
    task: useFilter('uppdrag')[0],
    municipality: useFilter('kommun')[0],
    order: useFilter('ordning')[0],
  })
  const counts = reviewed(needs)
  const nameOf = (code: string) => names.municipalities.find((it) => it.code === code)?.name ?? code
  return (
    <RoundFrame
      round={round}
      tab="gaps"
      title={needs.length > 0 ? t('list.headline', { count: counts.proposed, all: counts.all }) : t('list.title')}
    >
      {needs.length === 0 ? (
        <p className="lead">{t('list.empty')}</p>
      ) : (
        <>
          <p className="needs-links no-print">
            <Link className="ds-link" to={pages.matrix({ roundId: round.id })}>
              {t('list.seeMatrix')}
            </Link>
            <Link className="ds-link" to={pages.gaps({ roundId: round.id })}>
              {t('list.seeGaps')}
            </Link>
          </p>
          <progress
            max={counts.all}
            value={counts.all - counts.proposed}
            aria-label={t('list.headline', { count: counts.proposed, all: counts.all })}
          />
          {counts.changed > 0 && <p className="notice notice--warm">{t('list.changed', { count: counts.changed })}</p>}
          <NeedFilters />
          <p className="result-count" role="status">
            {t('list.shown', { count: shown.length, all: counts.all })}
          </p>
          {shown.length === 0 && (
            <p>
              {t('list.noMatch')}{' '}
              <Link className="ds-link" to="." preventScrollReset>
                {t('list.clear')}
              </Link>
            </p>
          )}
          <ul className="needs">
            {byRootCause(shown, (need) => need.gaps).map(({ root, under }) => (
              <NeedRow key={root.id} need={root} places={root.municipalities.map(nameOf)}>
                {under.length > 0 && (
                  <div className="needs__under">
                    <p>{t('list.under', { count: under.length })}</p>
                    <ul className="needs">
                      {under.map((need) => (
                        <NeedRow key={need.id} need={need} places={need.municipalities.map(nameOf)} />
                      ))}
                    </ul>
                  </div>
                )}
              </NeedRow>
            ))}
          </ul>
          <p className="buttons">
            <DownloadCsv
              text={t('csv')}
              name={`${round.name} ${t('list.title')}`}
              rows={() =>
                needRows(shown, {
                  language,
                  headings: [
                    t('need'),
                    t('csvHeadings.rule'),
                    t('municipalities'),
                    t('severityLabel'),
                    t('taskLabel'),
                    t('status.label'),
                    t('priority.label'),
                    t('motivation'),
                    t('csvHeadings.measures'),
                    t('csvHeadings.support'),
                  ],
                  ruleName,
                  place: nameOf,
                  task: (it) => t(`gaps:task.${it}`),
                  status: (it) => t(`status.${it}`),
                  priority: (it) => t(`priority.${it}`),
                })
              }
            />
          </p>
        </>
      )}
    </RoundFrame>
  )
}

interface NeedRowProps {
  readonly need: Need
  readonly places: readonly string[]
  /** Needs with the same root cause. */
  readonly children?: ReactNode
}

function NeedRow({ need, places, children }: NeedRowProps) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  const [own] = need.gaps
  return (
    <li>
      <p className="needs__facts">
        <NeedStatusTag status={need.status} />
        <SeverityTag severity={need.severity} />
        {need.priority && <span>{t(`priority.${need.priority}`)}</span>}
        {need.evidenceChanged && <Mark shape="call">{t('evidenceChanged')}</Mark>}
      </p>
      <Link className="ds-link needs__sentence" to={pages.need({ roundId: need.roundId, needId: need.id })}>
        {own?.sentence[language]}
      </Link>
      <p className="needs__where">
        <span lang="sv">{places.join(', ')}</span>
        {need.gaps.length > 1 && <span>{t('list.merged', { count: need.gaps.length - 1 })}</span>}
      </p>
      {children}
    </li>
  )
}
