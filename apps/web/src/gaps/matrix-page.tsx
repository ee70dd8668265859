import { pages } from '@kartlaggning/schema/pages'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import { Link, useLoaderData } from 'react-router'
import { DownloadCsv } from '../look/download-csv.tsx'
import { Filters, FilterSelect, useFilter } from '../look/filters.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useNarrow } from '../look/narrow.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { workKinds } from '@kartlaggning/schema/definitions/prevention-mix'
import { areMany, countsOf, matrixRows, problemsWithGap, missingRespondents } from './matrix.ts'
import { MatrixByMunicipality } from './matrix-by-municipality.tsx'
import { MatrixLegend } from './matrix-legend.tsx'
import { MatrixTables } from './matrix-tables.tsx'
import { OneMunicipality } from './one-municipality.tsx'
import { problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import type { loadMatrix } from './load-matrix.ts'

/** Municipality × problem: what is done. On a narrow screen one municipality at a time. */
export function MatrixPage() {
  const { t } = useTranslation(['gaps', 'rounds'])
  const language = useLanguage()
  const { round, matrix, respondents } = useLoaderData<typeof loadMatrix>()
  const [chosen] = useFilter('kommun')
  const [show] = useFilter('visa')
  const narrow = useNarrow()
  const municipality =
    matrix.municipalities.find((it) => it.code === chosen) ?? (narrow ? matrix.municipalities[0] : undefined)
  const shown = show === 'gap' ? { ...matrix, problems: problemsWithGap(matrix) } : matrix
  const { gaps, municipalitiesWithGap, municipalities: of } = countsOf(matrix)
  const headline = analysisHasBegun(round.status)
    ? t('matrix.headline', { count: gaps, municipalities: municipalitiesWithGap, of })
    : t('matrix.title')
  const noAnswers = respondents.every((it) => it.status !== 'submitted')
  return (
    <RoundFrame round={round} tab="gaps" title={headline}>
      <Summary />
      {noAnswers ? (
        <p className="notice">{t('matrix.empty', { all: respondents.length })}</p>
      ) : (
        <>
          <Filters label={t('filter')}>
            <FilterSelect
              name="kommun"
              label={t('municipality')}
              {...(!narrow && { all: t('matrix.allMunicipalities') })}
              options={matrix.municipalities.map(({ code, name }) => [code, name])}
            />
            <FilterSelect
              name="visa"
              label={t('matrix.problems')}
              all={t('matrix.allProblems')}
              options={[['gap', t('matrix.onlyGaps')]]}
            />
            <FilterSelect
              name="arbete"
              label={t('matrix.work')}
              all={t('matrix.allWork')}
              options={workKinds.map((kind) => [kind, t(`work.${kind}`)])}
            />
          </Filters>
          <MatrixLegend />
          <a className="ds-link visually-hidden-until-focus" href="#efter-matrisen">
            {t('matrix.skip')}
          </a>
          {shown.problems.length === 0 && <p>{t('matrix.noGaps')}</p>}
          {municipality ? (
            <OneMunicipality matrix={shown} municipality={municipality} />
          ) : areMany(matrix) ? (
            <MatrixByMunicipality matrix={shown} />
          ) : (
            <MatrixTables matrix={shown} />
          )}
          <div className="buttons" id="efter-matrisen" tabIndex={-1}>
            <Link className="ds-button" data-variant="secondary" to={pages.needs({ roundId: round.id })}>
              {t('matrix.toList')}
            </Link>
            <DownloadCsv
              text={t('csv')}
              name={`${round.name} ${t('matrix.title')}`}
              rows={() =>
                matrixRows(matrix, {
                  corner: t('problem'),
                  problem: (code) => problemName(code, language),
                  state: (state) => t(`state.${state}`),
                  silent: (side, declined) => t(`${declined ? 'declined' : 'silent'}.${side}`),
                  gap: t('gap'),
                })
              }
            />
          </div>
        </>
      )}
    </RoundFrame>
  )
}

function Summary() {
  const { t } = useTranslation('gaps')
  const { round, matrix, respondents } = useLoaderData<typeof loadMatrix>()
  const counts = countsOf(matrix)
  const analysed = analysisHasBegun(round.status)
  const missing = missingRespondents(respondents)
  const language = useLanguage()
  return (
    <div className="prose">
      <p className="lead">
        {analysed
          ? t('matrix.summary', {
              count: counts.gaps,
              all: counts.all,
              municipalities: counts.municipalitiesWithGap,
              of: counts.municipalities,
            })
          : t('matrix.notAnalysed', { covered: counts.states.covered, all: counts.all })}
      </p>
      {missing.length > 0 && (
        <p>
          {t('matrix.missing', {
            names: new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(missing),
            count: missing.length,
          })}
        </p>
      )}
    </div>
  )
}
