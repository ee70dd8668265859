import { madeUp, analyse, givenAnOpenRound } from '@kartlaggning/schema/test/story'
import { mirroredPart } from '@kartlaggning/schema/answers/visible-part'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { actors } from '@kartlaggning/schema/respondents/actor'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { newId } from '@kartlaggning/schema/id'
import { asTheOwner } from './after-closing.ts'
import { theCoordinator } from './story.ts'

const OWN = '19'

/**
 * A closed and analysed round in which made-up answers of as many municipalities have come in: those of the county, and
 * where they do not suffice of made-up ones, put there by whoever owns the database. The last of them has not answered.
 */
export async function givenACounty(size: number) {
  const { client } = await theCoordinator()
  const codes = await asTheOwner(async (owner) => {
    await owner.query(
      `insert into municipality (code, name, official_name, county_code)
       select (9000 + at)::text, 'Påhittad ' || at, 'Påhittad ' || at || ' kommun', (select code from county where code <> $1 order by code limit 1)
       from generate_series(1, $2) as at on conflict do nothing`,
      [OWN, size],
    )
    const chosen = await owner.query<{ code: string }>(
      `select code from municipality order by county_code <> $1, code limit $2`,
      [OWN, size],
    )
    return chosen.rows.map(({ code }) => code)
  })
  const municipalities = codes.filter((code) => code.startsWith(OWN))
  const { id: roundId } = await givenAnOpenRound(client, { name: `Ett län ${newId()}`, municipalities })
  const register = (await client.call(actors.list, {})).map(({ id }) => id)
  await asTheOwner(async (owner) => {
    for (const code of codes.filter((it) => !municipalities.includes(it)))
      await owner.query('insert into round_municipality (round_id, municipality_code) values ($1, $2)', [roundId, code])
    const asked = await owner.query<{ id: string; kind: 'municipality' | 'police'; code: string }>(
      `select id, kind, municipality_code as code from respondent
       where round_id = $1 and municipality_code <> $2 order by municipality_code, kind`,
      [roundId, codes.at(-1)],
    )
    for (const [at, { id, kind }] of asked.rows.entries()) {
      const made = madeUp(kind, register, { seed: at + 1 })
      const document = JSON.stringify(made)
      const submissionId = newId()
      await owner.query(
        `insert into submission (id, respondent_id, version, document, hash, reference, submitted_by)
         select $1::uuid, $2, 1, $3::text::json, encode(sha256(convert_to($3::text, 'UTF8')), 'hex'), $1::text, id from person limit 1`,
        [submissionId, id, document],
      )
      await owner.query(
        'insert into submission_mirror (submission_id, respondent_id, document) values ($1, $2, $3::jsonb)',
        [submissionId, id, JSON.stringify(mirroredPart(sectionsFor(questionnaireOf('2026'), kind, 'full'), made))],
      )
    }
    const answered = asked.rows.map(({ id }) => id)
    await owner.query('update respondent set submitted_at = now() where id = any($1)', [answered])
  })
  await client.call(rounds.close, { params: { roundId } })
  await analyse({ call: client.call.bind(client) }, roundId)
  return { roundId }
}
