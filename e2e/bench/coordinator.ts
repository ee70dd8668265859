import { createHash, randomBytes } from 'node:crypto'
import { newId } from '@kartlaggning/schema/id'
import type { World } from './world.ts'

/** Somebody who coordinates a county and is signed in: their cookie. */
export async function givenACoordinator({ owner }: World, county: string): Promise<string> {
  const personId = newId()
  const token = randomBytes(32).toString('base64url')
  await owner.query(`insert into person (id, email, name) values ($1, 'matning@example.org', 'Mätning')`, [personId])
  await owner.query(`insert into staff (person_id, county_code, role) values ($1, $2, 'coordinator')`, [
    personId,
    county,
  ])
  await owner.query(
    `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), personId],
  )
  return `kartlaggning=${token}`
}
