import { createHash, randomBytes } from 'node:crypto'
import { answers } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { madeUp, write } from '@kartlaggning/schema/test/story'
import pg from 'pg'
import { callerAt, type FaultyCaller } from './caller.ts'
import type { Installation } from './installation.ts'

export interface Person {
  readonly respondentId: string
  readonly caller: FaultyCaller
}

export type People = Awaited<ReturnType<typeof givenPeople>>

const ROUND = `
  insert into round (id, county_code, name, year, scope, questionnaire, opens_on, closes_on, purpose, selection, consultation,
    contact_name, estimated_minutes, fictional)
  values ($1, '19', 'Omgång', 2026, 'full', '2026', '2026-01-01', '2026-12-31', 'Prov', 'Alla',
    '{"held":false,"reason":"Prov"}', 'Prov', 60, true)`

/** A round of Västmanland in which somebody answers for each municipality and its police; some have filled in everything. */
export async function givenPeople(installation: Installation) {
  const owner = new pg.Client({ connectionString: installation.ownerUrl })
  await owner.connect()
  try {
    const signIn = async (personId: string) => {
      const token = randomBytes(32).toString('base64url')
      await owner.query(
        `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
        [createHash('sha256').update(token).digest(), personId],
      )
      return callerAt(installation.address, token)
    }
    const person = async () => {
      const personId = newId()
      await owner.query('insert into person (id, email, name) values ($1, $2, $3)', [
        personId,
        `${personId}@example.org`,
        'Påhittad Person',
      ])
      return personId
    }
    const coordinator = await person()
    await owner.query(`insert into staff (person_id, county_code, role) values ($1, '19', 'coordinator')`, [
      coordinator,
    ])
    const roundId = newId()
    await owner.query(ROUND, [roundId])
    await owner.query(`insert into round_municipality select $1, code from municipality where county_code = '19'`, [
      roundId,
    ])
    await owner.query(`update round set status = 'open' where id = $1`, [roundId])
    const { rows } = await owner.query<{ id: string; kind: 'municipality' | 'police' }>(
      `select id, kind from respondent where round_id = $1 and municipality_code is not null order by municipality_code, kind`,
      [roundId],
    )
    const answering: (Person & { kind: 'municipality' | 'police' })[] = []
    for (const { id: respondentId, kind } of rows) {
      const personId = await person()
      await owner.query('insert into assignment (respondent_id, person_id) values ($1, $2)', [respondentId, personId])
      answering.push({ respondentId, kind, caller: await signIn(personId) })
    }
    const { rows: actors } = await owner.query<{ id: string }>('select id from actor order by id limit 8')
    const complete = answering.slice(0, SUBMITTERS + READERS)
    for (const { caller, respondentId, kind } of complete)
      await write(
        { client: caller, respondentId },
        madeUp(
          kind,
          actors.map((actor) => actor.id),
        ),
      )
    const readers = complete.slice(SUBMITTERS)
    for (const { caller, respondentId } of readers) await caller.call(answers.submit, { params: { respondentId } })
    return {
      coordinator: await signIn(coordinator),
      submitters: complete.slice(0, SUBMITTERS),
      readers,
      writers: answering.slice(SUBMITTERS + READERS),
    }
  } finally {
    await owner.end()
  }
}

const SUBMITTERS = 4
const READERS = 2
