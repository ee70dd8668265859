import { newId } from '@kartlaggning/schema/id'
import type { AnswerDocument, Entry } from '@kartlaggning/schema/answers/answer-document'
import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { nothingWithheld } from '@kartlaggning/schema/answers/redact'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { madeUpDocument, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import type { MunicipalityAnswers, RoundAnswers, Side } from '@kartlaggning/api/gaps/rules/round-answers'
import { findGaps, rules } from '@kartlaggning/api/gaps/rules/rules'
import { interleaved, median, milliseconds, report } from './measure.ts'
import { givenAWorld, type World } from './world.ts'

const TURNS = 5
const ROUNDS = 5
const COUNTY = 10
const COUNTRY = 290
const ENTRIES = { initiatives: 15, collaborators: 10, jointActions: 10 } as Readonly<Record<string, number>>
const MEGABYTE = 1024 * 1024

interface Row {
  readonly municipality: number
  readonly kind: 'municipality' | 'police'
  readonly document: AnswerDocument
}

// (c) The rules over frozen answers, read from the database round by round as an analysis does, against reading the same
// answers without rules. The documents are kept in a column of the same type as the product's own.
const world = await givenAWorld()
try {
  await freeze(world)
  await computeACounty(world)
  await moveAThreshold(world)
  for (const [name, size] of [
    ['a county of 10', COUNTY],
    ['a country of 290', COUNTRY],
  ] as const)
    await readAndRun(world, name, size)
} finally {
  await world.end()
}

/** What the rules take of a county, in time of the processor: what else the machine does is not theirs. */
async function computeACounty(world: World) {
  const answers = roundOf(await read(world, 0, COUNTY), COUNTY)
  const figures = repeated(() => findGaps(answers))
  report(`(c) ${rules.length} rules over a county of 10, computing alone`, {
    'computing, ms (at most 20)': figures,
    findings: findGaps(answers).length,
  })
}

/** What a coordinator waits for who moves a threshold: the county's answers read, and the gaps that come and go. */
async function moveAThreshold(world: World) {
  const figures: number[] = []
  let moved = 0
  for (let turn = 0; turn < TURNS + 1; turn += 1) {
    const took = await milliseconds(async () => {
      const answers = roundOf(await read(world, 0, COUNTY), COUNTY)
      const before = new Set(keysOf(answers))
      const after = keysOf({ ...answers, thresholds: { ...answers.thresholds, concernDifference: 1 } })
      moved = after.filter((key) => !before.has(key)).length
    })
    if (turn > 0) figures.push(took)
  }
  report('(c) A moved threshold, over a county of 10', {
    'from moving it to what comes and goes, ms (at most 100)': median(figures),
    'gaps that come': moved,
  })
}

function keysOf(answers: RoundAnswers) {
  return findGaps(answers).map(({ key }) => key)
}

/** Time of the processor for the work, when it has been done a few times before. */
function repeated(work: () => unknown): number {
  for (let turn = 0; turn < TURNS; turn += 1) work()
  const times = Array.from({ length: TURNS * 4 }, () => {
    const from = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  })
  return median(times)
}

async function readAndRun(world: World, name: string, size: number) {
  let gaps = 0
  let heap = 0
  const before = process.memoryUsage().rss
  let slowest = 0
  const figures = await interleaved(
    TURNS,
    () =>
      milliseconds(async () => {
        for (let round = 0; round < ROUNDS; round += 1) await read(world, round, size)
      }),
    () =>
      milliseconds(async () => {
        gaps = 0
        slowest = 0
        for (let round = 0; round < ROUNDS; round += 1) {
          const took = await milliseconds(async () => {
            gaps += findGaps(roundOf(await read(world, round, size), size)).length
          })
          slowest = Math.max(slowest, took)
          heap = Math.max(heap, process.memoryUsage().rss)
        }
      }),
  )
  const [reading, both] = [median(figures.floor), median(figures.ours)]
  report(`(c) ${rules.length} rules over ${name}, ${ROUNDS} rounds, both sides`, {
    'reading only, ms': reading,
    'reading and rules, ms': both,
    'ratio (at most 3)': both / reading,
    'one round, reading and rules, ms (country: at most 600)': both / ROUNDS,
    'the slowest of the last five, ms': slowest,
    'memory of the process before, MB': before / MEGABYTE,
    'memory of the process, MB (at most 500)': heap / MEGABYTE,
    findings: gaps,
  })
}

/** One municipality at a time, so that what it takes to make them up is not measured as memory of who reads them. */
async function freeze({ owner }: World) {
  await owner.query('create table frozen (round int, municipality int, kind text, document json)')
  const actors = Array.from({ length: 40 }, () => newId())
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let municipality = 0; municipality < COUNTRY; municipality += 1) {
      const rows = (['municipality', 'police'] as const).map((kind) => ({
        round,
        municipality,
        kind,
        document: documentOf(kind, round * 1000 + municipality, actors),
      }))
      await owner.query(
        'insert into frozen select * from json_to_recordset($1) as it (round int, municipality int, kind text, document json)',
        [JSON.stringify(rows)],
      )
    }
  }
}

function documentOf(kind: RespondentKind, seed: number, actors: readonly string[]): AnswerDocument {
  const document = madeUpDocument(sectionsFor(questionnaireOf('2026'), kind, 'full'), {
    random: seeded(seed),
    actors,
    municipalities: neighboursOf(seed % 1000, COUNTRY).map(codeOf),
    entries: (section) => ENTRIES[section.id] ?? 0,
  })
  return Object.fromEntries(
    Object.entries(document).map(([section, { entries, ...own }]) => [
      section,
      { ...own, ...(entries && { entries: entries.map(withMonthsOfItsPhase) }) },
    ]),
  )
}

/** Months drawn by chance contradict the phase in two of three entries, where hardly anybody's do. */
function withMonthsOfItsPhase(entry: Entry): Entry {
  const { phase, start, end } = entry
  const begins = phase === 'idea' || phase === 'planning' ? '2027-01' : '2024-01'
  return {
    ...entry,
    ...(start !== undefined && { start: begins }),
    ...(end !== undefined && { end: phase === 'ended' ? '2026-01' : '2028-01' }),
  }
}

async function read({ owner }: World, round: number, size: number): Promise<Row[]> {
  const { rows } = await owner.query<Row>(
    'select municipality, kind, document from frozen where round = $1 and municipality < $2',
    [round, size],
  )
  return rows
}

function roundOf(rows: readonly Row[], size: number): RoundAnswers {
  const municipalities = new Map<number, { municipality: Side | null; police: Side | null }>()
  for (const row of rows) {
    const sides = municipalities.get(row.municipality) ?? { municipality: null, police: null }
    municipalities.set(row.municipality, {
      ...sides,
      [row.kind]: {
        respondentId: `${row.municipality}${row.kind}`,
        submissionId: 's',
        submittedOn: '2026-11-20',
        answers: canonicalAnswers(row.document, '2026'),
        withheld: nothingWithheld,
      },
    })
  }
  return {
    reader: 'county-board',
    questionnaire: '2026',
    given: new Map(),
    previous: null,
    referenceDate: '2026-11-20',
    modulesOff: [],
    thresholds: Thresholds.parse({}),
    actors: new Map(),
    confirmations: [],
    reconciled: true,
    municipalities: [...municipalities].map(([at, sides]): MunicipalityAnswers => ({
      code: codeOf(at),
      name: `Kommun ${at}`,
      neighbours: neighboursOf(at, size).map(codeOf),
      population: null,
      policeArea: null,
      ...sides,
    })),
  }
}

/** Municipalities laid out in rows of ten, each with up to four neighbours. */
function neighboursOf(at: number, size: number) {
  return [at - 10, at - 1, at + 1, at + 10].filter((it) => it >= 0 && it < size)
}

function codeOf(at: number) {
  return String(1000 + at)
}
