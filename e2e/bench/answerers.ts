import { createHash, randomBytes } from 'node:crypto'
import { newId } from '@kartlaggning/schema/id'
import type { World } from './world.ts'

export interface Answerer {
  readonly respondentId: string
  readonly cookie: string
}

const ROUND = `
  insert into round (id, county_code, name, year, scope, questionnaire, opens_on, closes_on, purpose, selection, consultation,
    contact_name, estimated_minutes, fictional)
  values ($1, '19', $2, 2026, 'full', '2026', '2026-01-01', '2026-12-31', 'Mätning', 'Alla', '{"held":false,"reason":"Mätning"}',
    'Mätning', 60, true)`

/** An open round, and somebody signed in for each of its respondents in municipalities (both sides). */
export async function givenAnswerers({ owner }: World, name: string): Promise<Answerer[]> {
  const roundId = newId()
  await owner.query(ROUND, [roundId, name])
  await owner.query(`insert into round_municipality select $1, code from municipality where county_code = '19'`, [
    roundId,
  ])
  await owner.query(`update round set status = 'open' where id = $1`, [roundId])
  const { rows } = await owner.query<{ id: string }>(
    'select id from respondent where round_id = $1 and municipality_code is not null order by municipality_code, kind',
    [roundId],
  )
  return Promise.all(
    rows.map(async ({ id: respondentId }) => {
      const personId = newId()
      const token = randomBytes(32).toString('base64url')
      await owner.query('insert into person (id, email, name) values ($1, $2, $3)', [
        personId,
        `${personId}@example.org`,
        'Mätning',
      ])
      await owner.query('insert into assignment (respondent_id, person_id) values ($1, $2)', [respondentId, personId])
      await owner.query(
        `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
        [createHash('sha256').update(token).digest(), personId],
      )
      return { respondentId, cookie: `kartlaggning=${token}` }
    }),
  )
}
