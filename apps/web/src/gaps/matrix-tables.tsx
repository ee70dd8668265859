import type { GapMatrix } from '@kartlaggning/schema/gaps/gap'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { CellLink } from './cell-link.tsx'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { groupProblems } from '@kartlaggning/schema/questionnaires/problem-groups'
import './matrix-tables.css'

/** A table for each group of problems, all of the same measure, so that municipalities stand in line down the page. */
export function MatrixTables({ matrix }: { readonly matrix: GapMatrix }) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  return (
    <div className="gap-matrix">
      {groupProblems(matrix.problems).map(({ group, problems }) => {
        const title = group?.[language] ?? t('otherProblems')
        return (
          <div className="gap-matrix__group" key={title}>
            <ScrollRegion label={title}>
              <table>
                <caption>{title}</caption>
                <colgroup>
                  <col />
                  <col />
                  {matrix.municipalities.map(({ code }) => (
                    <col key={code} />
                  ))}
                </colgroup>
                <thead>
                  <tr>
                    <th scope="col">{t('problem')}</th>
                    <th scope="col">{t('gap')}</th>
                    {matrix.municipalities.map(({ code, name }) => (
                      <th scope="col" key={code} lang="sv">
                        {hyphenated(name)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {problems.map(({ code: problem, text }) => (
                    <tr key={problem}>
                      <th scope="row">{text[language]}</th>
                      <GapsInRow matrix={matrix} problem={problem} />
                      {matrix.municipalities.map(({ code }) => (
                        <td key={code}>
                          <CellLink matrix={matrix} municipality={code} problem={problem} />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </div>
        )
      })}
    </div>
  )
}

function GapsInRow({ matrix, problem }: { readonly matrix: GapMatrix; readonly problem: string }) {
  const gaps = matrix.cells.filter((cell) => cell.problem === problem && cell.gap).length
  return (
    <td className="gap-matrix__sum" data-some={gaps > 0 ? '' : undefined}>
      {gaps}
    </td>
  )
}
