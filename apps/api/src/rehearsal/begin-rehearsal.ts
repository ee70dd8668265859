import { newId } from '@kartlaggning/schema/id'
import { realCounty } from '@kartlaggning/schema/county'
import type { Actor } from '@kartlaggning/schema/permission'
import { madeUpPerson } from '@kartlaggning/schema/rehearsal/made-up-people'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { listRespondents } from '../respondents/list-respondents.ts'
import { importContacts } from '../respondents/people/import-contacts.ts'
import { isInForceOn } from '../rounds/is-in-force.ts'
import { planRound } from '../rounds/plan-round.ts'
import { findRehearsal } from './find-rehearsal.ts'
import { ProblemError } from '../http/problem-error.ts'

/** Copies a planned round into a rehearsal, with somebody made up to answer for each that is asked. */
export async function beginRehearsal(trx: Trx, actor: Actor, roundId: string, publicUrl: string) {
  const plan = await trx.selectFrom('round').where('id', '=', roundId).select(['name', 'countyCode']).executeTakeFirst()
  if (!plan) throw new ProblemError('not-found')
  const rehearsed = newId()
  const name = `Övning: ${plan.name}`.slice(0, LONGEST_NAME)
  await sql`select begin_rehearsal(${roundId}, ${rehearsed}, ${name}, ${actor.name})`.execute(trx)
  return invitingMadeUp(trx, rehearsed, plan.countyCode, publicUrl)
}

/** The same where no round is planned: with one of a month, that asks all that the county could ask. */
export async function beginMadeUpRehearsal(trx: Trx, actor: Actor, county: string, publicUrl: string) {
  if (await findRehearsal(trx, county)) throw new ProblemError('rehearsal-is-under-way')
  const [municipalities, { rows }] = await Promise.all([
    trx
      .selectFrom('municipality')
      .where('countyCode', '=', county)
      .where(isInForceOn(sql`today()`))
      .select('code')
      .execute(),
    sql<{ today: string }>`select today() as today`.execute(trx),
  ])
  const opensOn = addDays(rows[0]?.today ?? '', 1)
  const [madeUp, rehearsed] = [newId(), newId()]
  await planRound(trx, actor, madeUp, {
    ...madeUpPlan,
    county,
    year: Number(opensOn.slice(0, 4)),
    opensOn,
    closesOn: addDays(opensOn, DAYS),
    contactName: actor.name,
    contactEmail: actor.email,
    municipalities: municipalities.map(({ code }) => code),
  })
  await sql`select begin_made_up_rehearsal(${madeUp}, ${rehearsed}, ${madeUpPlan.name}, ${actor.name})`.execute(trx)
  return invitingMadeUp(trx, rehearsed, county, publicUrl)
}

const DAYS = 30

const madeUpPlan = {
  name: 'Övning: påhittad omgång',
  scope: 'full',
  purpose: 'Att öva.',
  voluntary: true,
  legalGround: null,
  consultation: { held: false, reason: 'Omgången är påhittad.' },
  selection: 'Alla kommuner i länet.',
  estimatedMinutes: 60,
  registryNumber: null,
  reconciles: true,
  previousRoundId: null,
  thresholds: Thresholds.parse({}),
} as const

/** Somebody made up is to answer for each. */
async function invitingMadeUp(trx: Trx, rehearsed: string, county: string, publicUrl: string) {
  const asked = await listRespondents(trx, rehearsed)
  const rows = asked.map((respondent, place) => ({
    row: place + 1,
    respondentId: respondent.id,
    ...madeUpPerson(realCounty(county), place, respondent.kind),
    phone: '',
    organisation: respondent.name,
    mailbox: '',
  }))
  await importContacts(trx, rehearsed, rows, publicUrl)
  return { roundId: rehearsed }
}

const LONGEST_NAME = 120
