import { dateInTable } from '@kartlaggning/schema/document/dates'
import { apiKeys, type ApiKey } from '@kartlaggning/schema/identity/api-key'
import { useState } from 'react'
import { useRevalidator } from 'react-router'
import '../look/table.css'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { Mark } from '../look/mark.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import { whatItOpens } from './what-it-opens.ts'

interface KeyTableProps {
  readonly keys: readonly ApiKey[]
  readonly county: string
}

export function KeyTable({ keys, county }: KeyTableProps) {
  const { t } = useTranslation('apiKeys')
  return (
    <ScrollRegion label={t('list')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('opens')}</th>
            <th scope="col">{t('made')}</th>
            <th scope="col">{t('used')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key.id}>
              <th scope="row">{key.name}</th>
              <td>
                <State of={key} />
                {key.usable && <Revoke apiKey={key} county={county} />}
              </td>
              <td>{whatItOpens(t, key)}</td>
              <td>{t('by', { date: dateInTable(key.madeAt), name: key.madeBy })}</td>
              <td>{key.lastUsedOn === null ? t('neverUsed') : dateInTable(key.lastUsedOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function State({ of: { usable, expiresOn, revoked } }: { readonly of: ApiKey }) {
  const { t } = useTranslation('apiKeys')
  const until = { date: dateInTable(expiresOn) }
  if (usable) return <Mark shape="full">{t('usable', until)}</Mark>
  if (revoked === null) return <Mark shape="none">{t('expired', until)}</Mark>
  return (
    <>
      <Mark shape="none">{t('revoked', { date: dateInTable(revoked.at), name: revoked.by })}</Mark>
      <br />
      <span className="quiet">{revoked.because}</span>
    </>
  )
}

function Revoke({ apiKey: { id, name }, county }: { readonly apiKey: ApiKey; readonly county: string }) {
  const { t } = useTranslation('apiKeys')
  const { revalidate } = useRevalidator()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const isReady = () => {
    setError(reason.trim() === '' ? t('reasonMissing') : undefined)
    return reason.trim() !== ''
  }
  const revoke = async () => {
    await call(apiKeys.revoke, { params: { county, keyId: id }, body: { reason } })
    await revalidate()
  }
  return (
    <ConfirmButton
      text={t('revoke')}
      variant="tertiary"
      title={t('revokeTitle', { name })}
      confirm={t('revoke')}
      isReady={isReady}
      onConfirm={revoke}
    >
      <p>{t('revokeText')}</p>
      <Field id="reason" label={t('reason')} error={error}>
        <textarea
          className="ds-input"
          id="reason"
          rows={2}
          value={reason}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ id: 'reason', error })}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ConfirmButton>
  )
}
