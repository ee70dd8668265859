import { retention } from '@kartlaggning/schema/report/retention/retention'
import type { RetentionClassName } from '@kartlaggning/schema/report/retention/retention-classes'
import type { Client } from './client.ts'

export const aRetentionDecision = {
  registryNumber: '100-17-2026',
  decidedOn: '2026-01-15',
  decidedBy: 'Länsarkivarien',
}

/** The county has decided how many months a class of records is kept. */
export const givenARetentionDecision = (client: Client, name: RetentionClassName, months: number | null = 24) =>
  client.call(retention.decide, { params: { county: '19', class: name }, body: { ...aRetentionDecision, months } })
