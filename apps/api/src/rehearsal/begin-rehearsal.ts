import { newId } from '@kartlaggning/schema/id'
import { realCounty } from '@kartlaggning/schema/county'
import type { Actor } from '@kartlaggning/schema/permission'
import { madeUpPerson } from '@kartlaggning/schema/rehearsal/made-up-people'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { listRespondents } from '../respondents/list-respondents.ts'
import { importContacts } from '../respondents/people/import-contacts.ts'
import { ProblemError } from '../http/problem-error.ts'

/** Copies a planned round into a rehearsal, with somebody made up to answer for each that is asked. */
export async function beginRehearsal(trx: Trx, actor: Actor, roundId: string, publicUrl: string) {
  const plan = await trx.selectFrom('round').where('id', '=', roundId).select(['name', 'countyCode']).executeTakeFirst()
  if (!plan) throw new ProblemError('not-found')
  const rehearsed = newId()
  const name = `Övning: ${plan.name}`.slice(0, LONGEST_NAME)
  await sql`select begin_rehearsal(${roundId}, ${rehearsed}, ${name}, ${actor.name})`.execute(trx)
  const asked = await listRespondents(trx, rehearsed)
  const rows = asked.map((respondent, place) => ({
    row: place + 1,
    respondentId: respondent.id,
    ...madeUpPerson(realCounty(plan.countyCode), place, respondent.kind),
    phone: '',
    organisation: respondent.name,
    mailbox: '',
  }))
  await importContacts(trx, rehearsed, rows, publicUrl)
  return { roundId: rehearsed }
}

const LONGEST_NAME = 120
