import { dateInTable } from '@kartlaggning/schema/document/dates'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import { useState } from 'react'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData, useParams } from 'react-router'
import { Field } from '../look/field.tsx'
import { Page } from '../look/page.tsx'
import { useTranslation } from '../translation.ts'
import type { loadSecurity } from './load.ts'
import { StaffTable } from './staff-table.tsx'

const DAYS = 90
const dayBefore = (days: number) => dateInTable(new Date(Date.now() - days * 24 * 3600_000).toISOString())

/** What a coordinator answers for of the county's security: who works there, and what has happened. */
export function SecurityPage() {
  const { t } = useTranslation('secondFactor')
  const members = useLoaderData<typeof loadSecurity>()
  return (
    <Page title={t('security.title')}>
      <h2>{t('security.staffTitle')}</h2>
      <p className="prose">{t('security.staffLead')}</p>
      <StaffTable members={members} />
      <p>
        <Link className="ds-link" to={pages.backgroundJobs()}>
          {t('security.jobs')}
        </Link>
      </p>
      <h2>{t('security.eventsTitle')}</h2>
      <p className="prose">{t('security.eventsLead')}</p>
      <Events />
    </Page>
  )
}

function Events() {
  const { t } = useTranslation('secondFactor')
  const { county = '' } = useParams()
  const [period, setPeriod] = useState({ from: dayBefore(DAYS), to: dayBefore(0) })
  const querystring = Object.fromEntries(Object.entries(period).filter(([, day]) => day !== ''))
  return (
    <div className="form">
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} id={end} label={t(`security.${end}`)}>
          <input
            className="ds-input middling"
            id={end}
            type="date"
            value={period[end]}
            onChange={(event) => setPeriod({ ...period, [end]: event.target.value })}
          />
        </Field>
      ))}
      <p>
        <a className="ds-link" href={urlOf(securityEvents.export, { params: { county }, querystring })} download>
          {t('security.download')}
        </a>
      </p>
    </div>
  )
}
