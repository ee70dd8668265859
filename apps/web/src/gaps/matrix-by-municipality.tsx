import type { GapMatrix } from '@kartlaggning/schema/gaps/gap'
import { groupProblems, problemName } from '@kartlaggning/schema/questionnaires/problem-groups'
import { Filters, FilterSelect, useFilter } from '../look/filters.tsx'
import { hyphenatedHeading } from '@kartlaggning/schema/document/hyphenated-heading'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { CellLink } from './cell-link.tsx'
import { commonProblems, gapsIn } from './matrix.ts'
import './matrix-by-municipality.css'

/** A row for each municipality, and columns for one group of problems at a time: what a whole county has room for. */
export function MatrixByMunicipality({ matrix }: { readonly matrix: GapMatrix }) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const [order] = useFilter('ordning')
  const { title, problems } = useChosenGroup(matrix)
  const rows = matrix.municipalities
    .map((it) => ({ ...it, gaps: gapsIn(matrix, { municipality: it.code }) }))
    .toSorted((one, other) => (order === 'namn' ? 0 : other.gaps - one.gaps))
  return (
    <>
      <GroupFilters matrix={matrix} />
      <p className="result-count">
        {t('matrix.shown', { group: title, count: problems.length, all: matrix.problems.length })}
      </p>
      <div className="wide-matrix">
        <ScrollRegion label={title}>
          <table>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('municipality')}</th>
                <th scope="col">{t('gap')}</th>
                {problems.map((problem) => (
                  <th scope="col" key={problem}>
                    {hyphenatedHeading(problemName(problem, language))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ code, name, gaps }) => (
                <tr key={code}>
                  <th scope="row" lang="sv">
                    {name}
                  </th>
                  <td className="wide-matrix__sum" data-some={gaps > 0 ? '' : undefined}>
                    {gaps}
                  </td>
                  {problems.map((problem) => (
                    <td key={problem}>
                      <CellLink matrix={matrix} municipality={code} problem={problem} isShort />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('matrix.inCounty')}</th>
                <td className="wide-matrix__sum">{gapsIn(matrix, {})}</td>
                {problems.map((problem) => (
                  <td className="wide-matrix__sum" key={problem}>
                    {gapsIn(matrix, { problem })}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </ScrollRegion>
      </div>
    </>
  )
}

function GroupFilters({ matrix }: { readonly matrix: GapMatrix }) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  return (
    <Filters label={t('matrix.columns')}>
      <FilterSelect
        name="grupp"
        label={t('matrix.group')}
        all={t('matrix.common')}
        options={groupProblems(matrix.problems).map(({ group }, at) => [
          String(at + 1),
          group?.[language] ?? t('otherProblems'),
        ])}
      />
      <FilterSelect
        name="ordning"
        label={t('matrix.order')}
        all={t('matrix.mostGapsFirst')}
        options={[['namn', t('matrix.byName')]]}
      />
    </Filters>
  )
}

/** The group of problems in the address; without one, those that most have to do with. */
function useChosenGroup(matrix: GapMatrix) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const [chosen] = useFilter('grupp')
  const found = chosen && groupProblems(matrix.problems)[Number(chosen) - 1]
  if (!found) return { title: t('matrix.common'), problems: commonProblems(matrix) }
  return {
    title: found.group?.[language] ?? t('otherProblems'),
    problems: found.problems.map(({ code }) => code),
  }
}
