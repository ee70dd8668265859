import { createHash } from 'node:crypto'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { unfold, type AnswerRow } from '@kartlaggning/schema/answers/fold'
import { newId } from '@kartlaggning/schema/id'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { World } from './world.ts'

const ENTRIES = { initiatives: 15, collaborators: 10, jointActions: 10 } as Readonly<Record<string, number>>

interface Submitting {
  readonly county: string
  /** So many: those of the county first. */
  readonly municipalities: number
  readonly onSubmitted?: (respondentId: string, rows: readonly AnswerRow[]) => Promise<unknown>
}

/** An open round in which both sides of every municipality have submitted made-up answers. */
export async function givenASubmittedRound(
  { owner }: World,
  { county, municipalities, onSubmitted }: Submitting,
): Promise<string> {
  const roundId = newId()
  await owner.query(
    `insert into round (id, county_code, name, year, scope, questionnaire, opens_on, closes_on, purpose, selection,
      consultation, contact_name, estimated_minutes, fictional)
    values ($1, $2, $3, 2026, 'full', '2026', '2026-01-01', '2026-12-31', 'Mätning', 'Alla',
      '{"held":false,"reason":"Mätning"}', 'Mätning', 60, true)`,
    [roundId, county, `Mätning ${municipalities}`],
  )
  await owner.query(
    'insert into round_municipality select $1, code from municipality order by county_code <> $2, code limit $3',
    [roundId, county, municipalities],
  )
  await owner.query(`update round set status = 'open' where id = $1`, [roundId])
  const { rows } = await owner.query<{ id: string; kind: 'municipality' | 'police' }>(
    'select id, kind from respondent where round_id = $1 and municipality_code is not null',
    [roundId],
  )
  const { rows: actors } = await owner.query<{ id: string }>('select id from actor limit 20')
  const { rows: people } = await owner.query<{ id: string }>('select id from person limit 1')
  for (const [at, { id, kind }] of rows.entries()) {
    const document = madeUpDocument(sectionsFor(questionnaireOf('2026'), kind, 'full'), {
      random: seeded(at),
      actors: actors.map((actor) => actor.id),
      municipalities: ['1980', '1981', '1983'],
      entries: (section) => ENTRIES[section.id] ?? 0,
    })
    await onSubmitted?.(
      id,
      unfold(document, () => true),
    )
    const text = JSON.stringify(document)
    await owner.query(
      `insert into submission (id, respondent_id, version, document, hash, reference, submitted_by)
      values ($1, $2, 1, $3, $4, $5, $6)`,
      [newId(), id, text, createHash('sha256').update(text).digest('hex'), newId(), people[0]?.id],
    )
  }
  return roundId
}
