import { karinBerg, type Person } from '@kartlaggning/db/demo/people'
import { everyRound } from '@kartlaggning/db/demo/rounds'
import { places } from '@kartlaggning/db/demo/places'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import type { Consultation, Round } from '@kartlaggning/schema/rounds/round'
import type { Trx } from '../database/database.ts'
import { inviteAll } from '../respondents/invite-all.ts'
import { inviteContact } from '../respondents/invite-contact.ts'
import { listRespondents } from '../respondents/list-respondents.ts'
import { openRound } from '../rounds/open-round.ts'
import { planRound } from '../rounds/plan-round.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { become } from './demo-time.ts'

export const coordinator: Actor = {
  personId: karinBerg.id,
  name: karinBerg.name,
  email: karinBerg.email,
  fictional: true,
  staff: [{ county: '19', role: 'coordinator' }],
  assignments: [],
  proxies: [],
  readings: [],
}

interface DemoPlan {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly registryNumber: string
  readonly opensOn: string
  readonly closesOn: string
  readonly consultation: Consultation
  readonly previousRoundId: string | null
}

/** Plans a round as the coordinator, and labels it as fictional. */
export async function planDemoRound(trx: Trx, { id, ...plan }: DemoPlan, plannedAt: Date): Promise<Round> {
  await become(trx, karinBerg, plannedAt)
  const municipalities = places.map((place) => place.code)
  await planRound(trx, coordinator, id, {
    county: '19',
    ...everyRound,
    ...plan,
    municipalities,
    thresholds: Thresholds.parse({}),
  })
  await trx.updateTable('round').set({ fictional: true }).where('id', '=', id).execute()
  return readRound(trx, id)
}

export async function addContact(
  trx: Trx,
  respondent: Respondent,
  { name, email, function: role }: Person,
  publicUrl: string,
) {
  await inviteContact(trx, respondent.id, { name, email, function: role }, publicUrl)
}

/** Opens the round and invites everyone. The letters count as sent: nobody is at the other end of a fictional address. */
export async function openDemoRound(trx: Trx, roundId: string, openedAt: Date, publicUrl: string): Promise<Round> {
  await become(trx, karinBerg, openedAt)
  const round = await openRound(trx, roundId)
  await inviteAll(trx, roundId, publicUrl)
  return round
}

/** Everyone a round asks, found by kind and place. */
export async function respondentsOf(trx: Trx, roundId: string) {
  const all = await listRespondents(trx, roundId)
  return (kind: Respondent['kind'], place: string): Respondent => {
    const found = all.find((it) => it.kind === kind && (it.municipality === place || it.name.endsWith(` ${place}`)))
    if (!found) throw new Error(`nobody answers as ${kind} for ${place}`)
    return found
  }
}
