import type { GapMatrix } from '@kartlaggning/schema/gaps/gap'
import { useLanguage, useTranslation } from '../translation.ts'
import { CellLink } from './cell-link.tsx'
import { concernCode } from '@kartlaggning/schema/gaps/concern-code'
import { cellAt } from './matrix.ts'
import { groupProblems } from '@kartlaggning/schema/questionnaires/problem-groups'
import './one-municipality.css'

interface OneMunicipalityProps {
  readonly matrix: GapMatrix
  readonly municipality: { readonly code: string; readonly name: string }
}

/** The column of one municipality, with room for how large each side says the problem is. */
export function OneMunicipality({ matrix, municipality }: OneMunicipalityProps) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  return (
    <div className="one-municipality">
      <h2 lang="sv">{municipality.name}</h2>
      {groupProblems(matrix.problems).map(({ group, problems }) => (
        <table className="data-table" key={group?.sv ?? ''}>
          <caption>
            <h3>{group?.[language] ?? t('otherProblems')}</h3>
          </caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('problem')}</th>
              <th scope="col">{t('whatIsDone')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ code: problem, text }) => (
              <tr key={problem}>
                <th scope="row">
                  {text[language]}
                  <Concerns matrix={matrix} municipality={municipality.code} problem={problem} />
                </th>
                <td>
                  <CellLink matrix={matrix} municipality={municipality.code} problem={problem} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

function Concerns({
  matrix,
  municipality,
  problem,
}: {
  readonly matrix: GapMatrix
  readonly municipality: string
  readonly problem: string
}) {
  const { t } = useTranslation('gaps')
  const cell = cellAt(matrix, municipality, problem)
  if (!cell) return null
  return (
    <small>
      {t('concerns', {
        municipality: t(`concern.${concernCode(cell.concern.municipality)}`),
        police: t(`concern.${concernCode(cell.concern.police)}`),
      })}
    </small>
  )
}
