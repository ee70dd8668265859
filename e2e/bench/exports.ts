import { newId } from '@kartlaggning/schema/id'
import { answerExports } from '@kartlaggning/schema/answers/export/export'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { givenACoordinator } from './coordinator.ts'
import { interleaved, median, milliseconds, report } from './measure.ts'
import { givenASubmittedRound } from './submitted-round.ts'
import { givenAWorld, type World } from './world.ts'

const TURNS = 5
/** Answers at a time, as one reads a long table. */
const PAGE = 1000
const KILOBYTES = 1024

// (f) Every answer of a round in a file, against the same answers only read, a row each, page by page, over a bare connection.
const world = await givenAWorld()
try {
  const api = await world.serve(join(import.meta.dirname, '../../apps/api/src/start.ts'), '/api/health')
  const cookie = await givenACoordinator(world, '19')
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

/** Those answers as rows of a table, beside which nothing else is read. */
async function givenSubmissions(given: World, municipalities: number) {
  const { owner } = given
  await owner.query(
    'create table if not exists given_row (round_id uuid, number int, respondent_id uuid, entry uuid, question text, value jsonb, primary key (round_id, number))',
  )
  // Which round it is, is not known before it is there.
  const numbered = newId()
  let answers = 0
  const roundId = await givenASubmittedRound(given, {
    county: '19',
    municipalities,
    onSubmitted: async (respondentId, rows) => {
      const numberedRows = rows.map((row, at) => ({ ...row, number: answers + at + 1 }))
      answers += rows.length
      await owner.query(
        'insert into given_row select $1, number, $2, entry, question, value from json_to_recordset($3) as it (number int, entry uuid, question text, value jsonb)',
        [numbered, respondentId, JSON.stringify(numberedRows)],
      )
    },
  })
  await owner.query('update given_row set round_id = $1 where round_id = $2', [roundId, numbered])
  return { roundId, answers }
}
