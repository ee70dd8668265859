import { dateInTable } from '@kartlaggning/schema/document/dates'
import { secondFactors, type SecondFactor } from '@kartlaggning/schema/identity/second-factor'
import { useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'

interface FactorTableProps {
  readonly factors: readonly SecondFactor[]
  readonly mayRemove: boolean
}

export function FactorTable({ factors, mayRemove }: FactorTableProps) {
  const { t } = useTranslation('secondFactor')
  return (
    <ScrollRegion label={t('own.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('own.name')}</th>
            <th scope="col">{t('own.kind')}</th>
            <th scope="col">{t('own.used')}</th>
            {mayRemove && (
              <th scope="col">
                <span className="visually-hidden">{t('own.remove')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {factors.map((it) => (
            <tr key={it.id}>
              <th scope="row">{it.name}</th>
              <td>{t(`own.${it.kind}`)}</td>
              <td>{it.usedAt ? dateInTable(it.usedAt) : t('own.neverUsed')}</td>
              {mayRemove && (
                <td>
                  <Remove factor={it} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Remove({ factor: { id, name } }: { readonly factor: SecondFactor }) {
  const { t } = useTranslation('secondFactor')
  const { revalidate } = useRevalidator()
  const remove = async () => {
    await call(secondFactors.remove, { params: { factorId: id } })
    await revalidate()
  }
  return (
    <ConfirmButton
      text={t('own.remove')}
      variant="tertiary"
      title={t('own.removeTitle', { name })}
      confirm={t('own.remove')}
      onConfirm={remove}
    >
      <p>{t('own.removeText')}</p>
    </ConfirmButton>
  )
}
