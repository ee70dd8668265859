import { newId } from '@kartlaggning/schema/id'
import type { StaffMember } from '@kartlaggning/schema/identity/second-factor'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { enqueueMail } from '../../mail/enqueue-mail.ts'
import { recoveredLetter } from './letters.ts'

export async function listStaff(trx: Trx, county: string): Promise<StaffMember[]> {
  const { rows } = await sql<StaffMember>`select * from staff_i_coordinate() where county = ${county}`.execute(trx)
  return rows
}

/** A colleague has lost theirs: they sign in by mail alone, once, and add others. They are told, and by whom. */
export async function recover(trx: Trx, actor: Actor, personId: string, reason: string, publicUrl: string) {
  const { rows } = await sql<{ email: string }>`
    select recover_second_factor(${newId()}, ${personId}, ${reason}) as email`.execute(trx)
  const letter = recoveredLetter(rows[0]?.email ?? '', actor.name, publicUrl)
  await enqueueMail(trx, { personId, respondentId: null }, letter)
  return {}
}
