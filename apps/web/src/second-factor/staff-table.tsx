import { staff, type StaffMember } from '@kartlaggning/schema/identity/second-factor'
import { useState } from 'react'
import { useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ConfirmButton } from '../look/confirm-button.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'

export function StaffTable({ members }: { readonly members: readonly StaffMember[] }) {
  const { t } = useTranslation('secondFactor')
  const own = useActor()?.personId
  return (
    <ScrollRegion label={t('security.staffTitle')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('security.name')}</th>
            <th scope="col">{t('security.role')}</th>
            <th scope="col">{t('security.second')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map((it) => (
            <tr key={`${it.personId} ${it.county} ${it.role}`}>
              <th scope="row">
                {it.name}
                <br />
                <span className="quiet">{it.email}</span>
              </th>
              <td>{t(`security.${it.role}`)}</td>
              <td>
                {t('security.count', { count: it.secondFactors })}
                {it.secondFactors > 0 && it.personId !== own && <Recover member={it} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Recover({ member: { personId, name } }: { readonly member: StaffMember }) {
  const { t } = useTranslation('secondFactor')
  const { revalidate } = useRevalidator()
  const [reason, setReason] = useState('')
  const recover = async () => {
    await call(staff.recover, { params: { personId }, body: { reason } })
    await revalidate()
  }
  return (
    <ConfirmButton
      text={t('security.recover')}
      variant="tertiary"
      title={t('security.recoverTitle', { name })}
      confirm={t('security.recover')}
      onConfirm={recover}
    >
      <p>{t('security.recoverText')}</p>
      <Field id="reason" label={t('security.reason')} hint={t('security.reasonHint')}>
        <textarea
          className="ds-input"
          id="reason"
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-describedby={describedBy({ id: 'reason', hint: t('security.reasonHint') })}
        />
      </Field>
    </ConfirmButton>
  )
}
