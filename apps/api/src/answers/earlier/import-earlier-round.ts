import { createHash } from 'node:crypto'
import type { EarlierRound } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { areaPart, mirroredPart } from '@kartlaggning/schema/answers/visible-part'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readRound } from '../../rounds/read-rounds.ts'
import { lookThrough, type Looked } from './look-through.ts'

/** Reads in all of it or nothing. The id is the caller's, so that it can be repeated. */
export async function importEarlierRound(
  trx: Trx,
  actor: Actor,
  at: { readonly county: string; readonly roundId: string },
  round: EarlierRound,
): Promise<Round> {
  const { county, roundId } = at
  const { file, mapping } = round
  // Sent again while the first is under way it waits for it.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import of ${roundId}`}, 0))`.execute(trx)
  const known = await trx
    .selectFrom('roundImport')
    .where('roundId', '=', roundId)
    .where('sha256', '=', file.sha256)
    .select('roundId')
    .executeTakeFirst()
  if (known) return readRound(trx, roundId)
  const { looked, sectionsOff } = await lookThrough(trx, county, round)
  if (looked.some(({ checked }) => checked.remarks.some(({ weight }) => weight === 'error')))
    throw new ProblemError('import-has-faults')
  const plan = {
    id: roundId,
    county_code: county,
    name: round.name,
    year: round.year,
    questionnaire: round.questionnaire,
    opens_on: round.opensOn,
    closes_on: round.closesOn,
    modules_off: sectionsOff,
  }
  const answered = round.answers.filter((it) => it.answers !== null)
  const from = { ...file, mapping, is_dated: answered.every((it) => it.answeredOn !== null) }
  const asked = looked.map((it) => rowOf(it, { county, year: round.year }))
  await sql`select import_round(${JSON.stringify(plan)}::jsonb, ${JSON.stringify(asked)}::jsonb,
    ${JSON.stringify(from)}::jsonb, ${actor.name})`.execute(trx)
  return readRound(trx, roundId)
}

/** The document goes as text: the hash is of its bytes. */
function rowOf({ given, sections, checked }: Looked, about: { readonly county: string; readonly year: number }) {
  const { kind, municipality, policeArea, answeredOn, answers, entries } = given
  const whose = { kind, municipality, police_area: policeArea }
  if (answers === null) return whose
  const submission = newId()
  const document = JSON.stringify(checked.document)
  const partForOthers = kind === 'police_area' ? areaPart : mirroredPart
  return {
    ...whose,
    submitted_at: answeredOn && `${answeredOn}T12:00:00Z`,
    submission,
    reference: referenceOf({ kind, place: municipality ?? about.county, year: about.year }, submission),
    document,
    hash: createHash('sha256').update(document).digest('hex'),
    mirror: partForOthers(sections, checked.document),
    entries: entries.map(({ id, section }) => ({ id, section })),
  }
}

const LETTERS = { municipality: 'K', police: 'P', police_area: 'L' } as const

/** "IN25-1981-K-3F9A": unlike one that was submitted here, by its first letters and in having no version. */
const referenceOf = (
  { kind, place, year }: { readonly kind: keyof typeof LETTERS; readonly place: string; readonly year: number },
  id: string,
) => `IN${String(year).slice(-2)}-${place}-${LETTERS[kind]}-${id.slice(-4).toUpperCase()}`
