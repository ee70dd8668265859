import type { ContactImport } from '@kartlaggning/schema/respondents/people'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useTranslation } from '../../translation.ts'
import type { PlannedContact } from './planned-contacts.ts'

interface ContactRowsProps {
  readonly planned: readonly PlannedContact[]
  readonly trial: ContactImport
}

/** The rows as they would be added, with what has to be put right in each. */
export function ContactRows({ planned, trial }: ContactRowsProps) {
  const { t } = useTranslation('respondents/contact-import')
  const faultsOf = useFaultsOf(trial)
  const hasFaults = planned.some((it) => faultsOf(it).length > 0)
  if (planned.length === 0) return null
  return (
    <ScrollRegion label={t('rows.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('rows.row', { number: '' })}</th>
            {hasFaults && <th scope="col">{t('rows.faults')}</th>}
            <th scope="col">{t('column.respondent')}</th>
            <th scope="col">{t('column.name')}</th>
            <th scope="col">{t('column.email')}</th>
            <th scope="col">{t('column.phone')}</th>
            <th scope="col">{t('column.function')}</th>
            <th scope="col">{t('column.organisation')}</th>
          </tr>
        </thead>
        <tbody>
          {planned.map((it) => (
            <tr key={it.number}>
              <td className="number">{it.number}</td>
              {hasFaults && (
                <td>
                  <ul className="contact-faults">
                    {faultsOf(it).map((fault) => (
                      <li key={fault}>{fault}</li>
                    ))}
                  </ul>
                </td>
              )}
              <th scope="row" lang="sv">
                {it.respondent?.name ?? it.values.respondent}
              </th>
              <td>{it.values.name}</td>
              <td>{it.values.email}</td>
              <td>{it.values.phone}</td>
              <td>{it.values.function}</td>
              <td>{it.values.organisation}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Of the row itself, and of what the register says of it. */
function useFaultsOf(trial: ContactImport) {
  const { t } = useTranslation('respondents/contact-import')
  return ({ number, faults }: PlannedContact): readonly string[] => {
    const own = faults.map(({ column, code, said }) => t(`fault.${code}`, { column: t(`column.${column}`), said }))
    return [...own, ...trial.faults.filter(({ row }) => row === number).map(({ fault }) => t(`fault.${fault}`))]
  }
}
