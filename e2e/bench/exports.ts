import { createHash, randomBytes } from 'node:crypto'
import { newId } from '@kartlaggning/schema/id'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { unfold } from '@kartlaggning/schema/answers/fold'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { interleaved, median, milliseconds, report } from './measure.ts'
import { givenAWorld, type World } from './world.ts'

const TURNS = 5
/** Answers at a time, as one reads a long table. */
const PAGE = 1000
const KILOBYTES = 1024
const ENTRIES = { initiatives: 15, collaborators: 10, jointActions: 10 } as Readonly<Record<string, number>>

// (f) Every answer of a round in a file, against the same answers only read, a row each, page by page, over a bare connection.
const world = await givenAWorld()
try {
  const api = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
  const cookie = await givenACoordinator(world)
  // Some ten thousand answers, and all municipalities of the country at once.
  for (const municipalities of [7, 290]) await exportARound(api, cookie, municipalities)
} finally {
  await world.end()
}

async function exportARound(api: string, cookie: string, municipalities: number) {
  const { roundId, answers } = await givenSubmissions(world, municipalities)
  const params = { roundId }
  for (const [name, url] of [
    ['a workbook', urlOf(answerExports.workbook, { params })],
    ['csv', urlOf(answerExports.tables, { params })],
    ['JSON', urlOf(answerExports.json, { params })],
  ] as const) {
    const before = memoryOf(api)
    let bytes = 0
    const figures = await interleaved(
      TURNS,
      () => milliseconds(() => readBare(world, roundId)),
      () => milliseconds(async () => void (bytes = await download(api + url, cookie))),
    )
    report(`(f) ${answers} answers as ${name}`, {
      'reading the rows only, ms': median(figures.floor),
      'the whole file, ms': median(figures.ours),
      'ratio (at most 2)': median(figures.ours) / median(figures.floor),
      'size of the file, kB': bytes / KILOBYTES,
      'memory of the server, MB, most until before and after': `${before} ${memoryOf(api)}`,
    })
  }
}

async function readBare({ owner }: World, roundId: string) {
  for (let last = 0; ;) {
    const { rows } = await owner.query<{ number: number }>(
      'select * from given_row where round_id = $1 and number > $2 order by number limit $3',
      [roundId, last, PAGE],
    )
    last = rows.at(-1)?.number ?? last
    if (rows.length < PAGE) return
  }
}

/** Read to its end and let go of. */
async function download(url: string, cookie: string): Promise<number> {
  const reply = await fetch(url, { headers: { cookie } })
  if (!reply.ok || !reply.body) throw new Error(`${url}: ${reply.status} ${await reply.text()}`)
  let bytes = 0
  for await (const chunk of reply.body) bytes += (chunk as Uint8Array).length
  return bytes
}

/** The most that the server has had so far, where the system tells. */
function memoryOf(api: string): string {
  try {
    const status = readFileSync(`/proc/${world.processOf(api)}/status`, 'utf8')
    return String(Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / KILOBYTES))
  } catch {
    return '–'
  }
}

async function givenACoordinator({ owner }: World): Promise<string> {
  const personId = newId()
  const token = randomBytes(32).toString('base64url')
  await owner.query('insert into person (id, email, name) values ($1, $2, $3)', [
    personId,
    'matning@example.org',
    'Mätning',
  ])
  await owner.query(`insert into staff (person_id, county_code, role) values ($1, '19', 'coordinator')`, [personId])
  await owner.query(
    `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), personId],
  )
  return `kartlaggning=${token}`
}

async function givenSubmissions({ owner }: World, municipalities: number) {
  const roundId = newId()
  await owner.query(
    `insert into round (id, county_code, name, year, scope, questionnaire, opens_on, closes_on, purpose, selection,
      consultation, contact_name, estimated_minutes, fictional)
    values ($1, '19', $2, 2026, 'full', '2026', '2026-01-01', '2026-12-31', 'Mätning', 'Alla',
      '{"held":false,"reason":"Mätning"}', 'Mätning', 60, true)`,
    [roundId, `Mätning ${municipalities}`],
  )
  await owner.query(
    'insert into round_municipality select $1, code from municipality order by county_code <> $2, code limit $3',
    [roundId, '19', municipalities],
  )
  await owner.query(`update round set status = 'open' where id = $1`, [roundId])
  const { rows } = await owner.query<{ id: string; kind: 'municipality' | 'police' }>(
    'select id, kind from respondent where round_id = $1 and municipality_code is not null',
    [roundId],
  )
  const { rows: actors } = await owner.query<{ id: string }>('select id from actor limit 20')
  const { rows: people } = await owner.query<{ id: string }>('select id from person limit 1')
  let answers = 0
  await owner.query(
    'create table if not exists given_row (round_id uuid, number int, respondent_id uuid, entry uuid, question text, value jsonb, primary key (round_id, number))',
  )
  for (const [at, { id, kind }] of rows.entries()) {
    const document = madeUpDocument(sectionsFor(questionnaireOf('2026'), kind, 'full'), {
      random: seeded(at),
      actors: actors.map((actor) => actor.id),
      municipalities: ['1980', '1981', '1983'],
      entries: (section) => ENTRIES[section.id] ?? 0,
    })
    const given = unfold(document, () => true).map((row, at) => ({ ...row, number: answers + at + 1 }))
    answers += given.length
    await owner.query(
      'insert into given_row select $1, number, $2, entry, question, value from json_to_recordset($3) as it (number int, entry uuid, question text, value jsonb)',
      [roundId, id, JSON.stringify(given)],
    )
    const text = JSON.stringify(document)
    await owner.query(
      `insert into submission (id, respondent_id, version, document, hash, reference, submitted_by)
      values ($1, $2, 1, $3, $4, $5, $6)`,
      [newId(), id, text, createHash('sha256').update(text).digest('hex'), newId(), people[0]?.id],
    )
  }
  return { roundId, answers }
}
