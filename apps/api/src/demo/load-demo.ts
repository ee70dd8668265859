import { answering, answeringForAreas, karinBerg, nilsHolm } from '@kartlaggning/db/demo/people'
import { lastYear, thisYear } from '@kartlaggning/db/demo/rounds'
import { openedOnly } from '@kartlaggning/db/demo/this-year'
import { pages } from '@kartlaggning/schema/pages'
import { Client } from 'pg'
import type { Database } from '../database/database.ts'
import { answerLastYear } from './last-year.ts'
import { publishLastYear } from './publish-last-year.ts'
import { answerThisYear, returnedLetter } from './this-year.ts'

/**
 * Two fictional rounds of Västmanland: last year's, published, and this year's, open. Everything a person does is done
 * by the application's own verbs, as that person, and in one transaction: what is interrupted leaves nothing of itself.
 */
export async function loadDemo(db: Database, ownerUrl: string, publicUrl = 'http://localhost:3000'): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const { rowCount } = await owner.query('select from round where fictional limit 1')
    if (rowCount) return await readdressLetters(owner, publicUrl)
    await putPeople(owner)
    await db.transaction().execute(async (trx) => {
      await answerLastYear(trx, publicUrl)
      await publishLastYear(trx)
      await answerThisYear(trx, publicUrl)
    })
    await deliverLetters(owner)
  } finally {
    await owner.end()
  }
}

async function putPeople(owner: Client): Promise<void> {
  const everyone = [
    karinBerg,
    nilsHolm,
    ...Object.values(answering).flatMap(({ municipality, police }) => [...municipality, ...police]),
    ...Object.values(answeringForAreas),
  ]
  await owner.query(
    `insert into person (id, email, name, function)
     select distinct on (id) id, email, name, function
     from jsonb_to_recordset($1) as it (id uuid, email text, name text, function text)
     on conflict do nothing`,
    [JSON.stringify(everyone)],
  )
  await owner.query(
    `insert into staff (person_id, county_code, role) values ($1, '19', 'coordinator'), ($2, '19', 'analyst') on conflict do nothing`,
    [karinBerg.id, nilsHolm.id],
  )
}

/** What lies outside the application: the letters arrive, are opened by those who have come so far, and one comes back. */
async function deliverLetters(owner: Client): Promise<void> {
  const rounds = [lastYear.id, thisYear.id]
  await owner.query(
    `update mail set sent_at = mail.created_at, attempts = 1 from respondent
     where respondent.id = respondent_id and round_id = any ($1) and sent_at is null`,
    [rounds],
  )
  await owner.query(
    `update mail set sent_at = null, attempts = 12, failure = $3 from respondent
     where respondent.id = respondent_id and round_id = $1 and person_id = $2`,
    [thisYear.id, returnedLetter.to.id, returnedLetter.failure],
  )
  await owner.query(
    `update sign_in_link as link set opened_at = coalesce(written.first, link.created_at + interval '1 day 3 hours')
     from respondent
     left join police_area on police_area.id = police_area_id
     left join lateral (select min(answered_at) - interval '5 minutes' as first from answer
       where respondent_id = respondent.id) as written on true
     where respondent.id = link.respondent_id and round_id = any ($1)
       and (written.first is not null or round_id = $2 and (kind = 'municipality' and municipality_code = any ($3)
         or kind = 'police' and municipality_code = any ($4) or police_area.name = any ($5)))`,
    [rounds, thisYear.id, openedOnly.municipality, openedOnly.police, openedOnly.areas],
  )
}

/** The letters that are there lead to where the demo was last time. */
async function readdressLetters(owner: Client, publicUrl: string): Promise<void> {
  const places = new Set(Object.values(pages).map(({ path }) => path.split('/')[0]))
  const link = `https?://[^\\s/]+(?=/(?:${[...places].filter(Boolean).join('|')})\\y)`
  await owner.query(`update mail_content set body = regexp_replace(body, $1, $2, 'g') where body ~ $1`, [
    link,
    publicUrl,
  ])
}
