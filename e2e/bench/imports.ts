import { join } from 'node:path'
import { earlierRounds, type EarlierRound } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { newId } from '@kartlaggning/schema/id'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { anEarlierRound, earlierAnswers } from '@kartlaggning/schema/test/an-earlier-round'
import { givenACoordinator } from './coordinator.ts'
import { interleaved, median, milliseconds, report } from './measure.ts'
import { givenAWorld, type World } from './world.ts'

const TURNS = 5
const COUNTY = '14'
const ENTRIES = 5

// (g) An earlier round of 49 municipalities and their police tried and read in, against writing the same answers, a row each, over
// a bare connection.
const world = await givenAWorld()
try {
  const api = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
  const cookie = await givenACoordinator(world, COUNTY)
  await world.owner.query('create table bare_row (respondent int, entry uuid, question text, value json)')
  const codes = await codesOf(world)
  const figures = await interleaved(
    TURNS,
    () => writeBare(world, earlierRound(codes)),
    () => milliseconds(() => readIn(api, cookie, earlierRound(codes))),
  )
  report(`(g) An earlier round of ${codes.length} municipalities, both sides`, {
    'writing the rows only, ms': median(figures.floor),
    'trying it and reading it in, ms': median(figures.ours),
    'ratio (at most 8)': median(figures.ours) / median(figures.floor),
  })
} finally {
  await world.end()
}

async function codesOf({ owner }: World): Promise<string[]> {
  const { rows } = await owner.query<{ code: string }>(
    'select code from municipality where county_code = $1 order by code',
    [COUNTY],
  )
  return rows.map(({ code }) => code)
}

/** Entries are somebody's for ever, so that each round has its own. */
function earlierRound(codes: readonly string[]): EarlierRound {
  return anEarlierRound({
    name: newId(),
    answers: codes.flatMap((code, at) =>
      (['municipality', 'police'] as const).map((kind) => {
        const document = madeUpDocument(sectionsFor(questionnaireOf('2026'), kind, 'full'), {
          random: seeded(at),
          actors: [],
          municipalities: codes.slice(0, 3),
          entries: () => ENTRIES,
        })
        const earlier = earlierAnswers(kind, code, document)
        return { ...earlier, entries: earlier.entries.map((entry) => ({ ...entry, id: newId() })) }
      }),
    ),
  })
}

async function writeBare({ owner }: World, { answers }: EarlierRound): Promise<number> {
  const rows = answers.map(({ answers: own, entries }, respondent) =>
    [{ id: null, answers: own ?? {} }, ...entries].flatMap(({ id: entry, answers: given }) =>
      Object.entries(given).map(([question, value]) => ({ respondent, entry, question, value })),
    ),
  )
  return milliseconds(async () => {
    for (const ofOne of rows)
      await owner.query(
        'insert into bare_row select * from json_to_recordset($1) as it (respondent int, entry uuid, question text, value json)',
        [JSON.stringify(ofOne)],
      )
  })
}

async function readIn(api: string, cookie: string, round: EarlierRound): Promise<void> {
  const body = JSON.stringify(round)
  for (const [{ method }, url] of [
    [earlierRounds.tryOut, urlOf(earlierRounds.tryOut, { params: { county: COUNTY } })],
    [earlierRounds.import, urlOf(earlierRounds.import, { params: { county: COUNTY, roundId: newId() } })],
  ] as const) {
    await send(api + url, { method, body, headers: { cookie, 'content-type': 'application/json' } })
  }
}

async function send(address: string, request: RequestInit): Promise<void> {
  const reply = await fetch(address, request)
  if (!reply.ok) throw new Error(`${address}: ${reply.status} ${await reply.text()}`)
  await reply.arrayBuffer()
}
