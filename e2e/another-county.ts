import { createHash, randomBytes } from 'node:crypto'
import type { Browser } from '@playwright/test'
import { newId } from '@kartlaggning/schema/id'
import { asTheOwner } from './after-closing.ts'
import { signedInBy } from './story.ts'

/** Somebody who coordinates this county, and nothing else. */
export async function givenACoordinatorOf(browser: Browser, county: string) {
  const token = randomBytes(32).toString('base64url')
  const email = `${newId()}@lansstyrelsen.example`
  await asTheOwner(async (owner) => {
    await owner.query(`insert into person (id, email, name) values ($1, $2, 'Eva Lund')`, [newId(), email])
    await owner.query(
      `insert into staff (person_id, county_code, role) select id, $2, 'coordinator' from person where email = $1`,
      [email, county],
    )
    await owner.query(`select put_link_for($1, $2, now() + interval '1 day')`, [
      createHash('sha256').update(token).digest(),
      email,
    ])
  })
  return signedInBy(browser, `/inbjudan#${token}`)
}
