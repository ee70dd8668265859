import { pages } from '@kartlaggning/schema/pages'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import { Link, useLoaderData } from 'react-router'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import { DownloadCsv } from '../look/download-csv.tsx'
import { Filters, FilterSelect, useFilter } from '../look/filters.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { GapItem } from './gap-item.tsx'
import { gapRows } from './gap-rows.ts'
import { matchesFilter, byRootCause } from './by-root-cause.ts'
import type { loadGaps } from './load-gaps.ts'
import { useRuleName } from './rule-name.ts'

/** Everything the rules have found; what cannot be assessed by itself, for it is no gap. */
export function GapsPage() {
  const { t } = useTranslation(['gaps', 'rounds'])
  const { round, gaps } = useLoaderData<typeof loadGaps>()
  const wanted = { rule: useFilter('regel')[0], severity: useFilter('allvar')[0], municipality: useFilter('kommun')[0] }
  const assessed = gaps.filter((gap) => gap.assessed)
  const shown = assessed.filter((gap) => matchesFilter(gap, wanted))
  const notAssessed = gaps.filter((gap) => !gap.assessed && matchesFilter(gap, { ...wanted, severity: '' }))
  return (
    <RoundFrame
      round={round}
      tab="gaps"
      title={assessed.length > 0 ? t('list.headline', { count: assessed.length }) : t('list.title')}
    >
      <p className="lead">{t('list.lead')}</p>
      <p>
        <Link className="ds-link" to={pages.rules({ roundId: round.id })}>
          {t('list.toRules')}
        </Link>
      </p>
      {gaps.length === 0 ? (
        <p className="notice">{t('list.empty')}</p>
      ) : (
        <>
          <GapFilters gaps={gaps} />
          <h2>
            <span role="status">{t('list.shown', { count: shown.length, all: assessed.length })}</span>
          </h2>
          {shown.length === 0 && <ClearFilter />}
          <Findings gaps={shown} />
          <h2 id="kan-inte-bedomas">{t('list.notAssessed', { count: notAssessed.length })}</h2>
          <p className="prose">{t('list.notAssessedText')}</p>
          <Findings gaps={notAssessed} />
          <GapsAsFile gaps={[...shown, ...notAssessed]} />
        </>
      )}
    </RoundFrame>
  )
}

function Findings({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation('gaps')
  const { round, names } = useLoaderData<typeof loadGaps>()
  return byRootCause(gaps, (gap) => [gap]).map(({ root, under }) => (
    <GapItem key={root.id} gap={root} round={round} names={names}>
      {under.length > 0 && (
        <div className="gap__under">
          <p>{t('list.under', { count: under.length })}</p>
          {under.map((it) => (
            <GapItem key={it.id} gap={it} round={round} names={names} />
          ))}
        </div>
      )}
    </GapItem>
  ))
}

function GapsAsFile({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const ruleName = useRuleName()
  const { round, names } = useLoaderData<typeof loadGaps>()
  const rows = () =>
    gapRows(gaps, {
      language,
      headings: [
        t('list.rule'),
        t('csvHeadings.version'),
        t('csvHeadings.ruleName'),
        t('csvHeadings.municipalities'),
        t('problem'),
        t('csvHeadings.severity'),
        t('csvHeadings.sentence'),
        t('csvHeadings.tasks'),
        t('csvHeadings.evidence'),
      ],
      ruleName,
      place: (code) => names.municipalities.find((it) => it.code === code)?.name ?? code,
      problem: (code) => problemName(code, language),
      task: (it) => t(`task.${it}`),
      notAssessed: t('csvHeadings.notAssessed'),
    })
  return (
    <p className="buttons">
      <DownloadCsv text={t('csv')} name={`${round.name} ${t('list.title')}`} rows={rows} />
    </p>
  )
}

function GapFilters({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useTranslation('gaps')
  const ruleName = useRuleName()
  const { names } = useLoaderData<typeof loadGaps>()
  const rules = [...new Set(gaps.map((gap) => gap.rule))].toSorted()
  const codes = new Set(gaps.flatMap((gap) => gap.municipalities))
  const municipalities = names.municipalities
    .filter(({ code }) => codes.has(code))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  return (
    <Filters label={t('filter')}>
      <FilterSelect
        name="kommun"
        label={t('municipality')}
        all={t('all')}
        options={municipalities.map(({ code, name }) => [code, name])}
      />
      <FilterSelect
        name="allvar"
        label={t('severity.label')}
        all={t('all')}
        options={([4, 3, 2, 1] as const).map((severity) => [String(severity), t(`severity.${severity}`)])}
      />
      <FilterSelect
        name="regel"
        label={t('list.rule')}
        all={t('all')}
        options={rules.map((rule) => [rule, ruleName(rule)])}
      />
    </Filters>
  )
}

function ClearFilter() {
  const { t } = useTranslation('gaps')
  return (
    <p>
      {t('list.noMatch')}{' '}
      <Link className="ds-link" to="." preventScrollReset>
        {t('list.clear')}
      </Link>
    </p>
  )
}
