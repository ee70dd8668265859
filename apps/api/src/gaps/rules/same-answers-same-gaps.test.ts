import { twoSides } from '@kartlaggning/schema/rules/two-sides'
import { Gap, type Evidence } from '@kartlaggning/schema/gaps/gap'
import { isRecord, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRound } from './any-round.ts'
import { findGaps } from './rules.ts'
import { answering, type TestMunicipality, type TestRound, type TestSide } from './test-round.ts'

/** Of the county, those that ask the same of both; of the two sides, all but the one that weighs their different conditions. */
const symmetrical = new Set([
  ...Object.keys(twoSides).filter((rule) => rule !== 'R39'),
  'R40',
  'R41',
  'R42',
  'R43',
  'R44',
  'R47',
  'R49',
  'R50',
])

const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

/** The same answers, told in another order. */
function retold(round: TestRound): fc.Arbitrary<TestRound> {
  const turned = (side: TestSide | null) => side && answering(side, reversed(side.document))
  const municipalities = round.municipalities.map((answers) => ({
    ...answers,
    neighbours: answers.neighbours.toReversed(),
    municipality: turned(answers.municipality),
    police: turned(answers.police),
  }))
  return fc.record({
    reader: fc.constant(round.reader),
    questionnaire: fc.constant(round.questionnaire),
    given: fc.constant(round.given),
    previous: fc.constant(round.previous),
    referenceDate: fc.constant(round.referenceDate),
    thresholds: fc.constant(round.thresholds),
    modulesOff: fc.constant(round.modulesOff),
    reconciled: fc.constant(round.reconciled),
    actors: fc.constant(round.actors),
    municipalities: shuffled(municipalities),
    confirmations: shuffled(round.confirmations),
  })
}

/** Names and entries the other way about; what was answered with a list keeps its order. */
const reversed = (document: AnswerDocument): AnswerDocument => turnedAbout(document) as AnswerDocument

function turnedAbout(value: unknown): unknown {
  if (Array.isArray(value)) return value.every(isRecord) ? value.toReversed() : value
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, it]) => [name, turnedAbout(it)]),
  )
}

const swapped = (answers: TestMunicipality): TestMunicipality => ({
  ...answers,
  municipality: answers.police,
  police: answers.municipality,
})

/** `expect` in a block of its own: what it returns is no verdict. */
const always = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value)
    }),
    { numRuns: 300 },
  )

/** All but the round before, which is read by functions. */
const cloned = (round: TestRound): TestRound => ({
  ...structuredClone({ ...round, previous: null }),
  previous: round.previous,
})

it('P9 the same answers give the same gaps', () => {
  always(anyRound, (round) => expect(findGaps(cloned(round))).toEqual(findGaps(round)))
})

it('P9 the order of municipalities, entries and confirmations does not matter', () => {
  const pairs = anyRound.chain((round) => fc.tuple(fc.constant(round), retold(round)))
  always(pairs, ([round, again]) => expect(findGaps(again)).toEqual(findGaps(round)))
})

it('P9 answers are only read', () => {
  always(anyRound, (round) => {
    const before = cloned(round)
    findGaps(round)
    expect(round).toEqual(before)
  })
})

it('P9 it does not matter to a symmetrical rule which side said what', () => {
  const place = ({ respondentId, entry, question }: Evidence) => `${respondentId} ${entry} ${question}`
  const verdicts = (round: TestRound) =>
    findGaps(round)
      .filter(({ rule }) => symmetrical.has(rule))
      .map(({ key, assessed, severity, evidence }) => [key, assessed, severity, evidence.map(place).toSorted()])
  always(anyRound, (round) => {
    const other = { ...round, municipalities: round.municipalities.map(swapped) }
    expect(verdicts(other)).toEqual(verdicts(round))
  })
})

it('P9 same answers, same bytes', () => {
  always(anyRound, (round) => expect(JSON.stringify(findGaps(cloned(round)))).toBe(JSON.stringify(findGaps(round))))
})

it('P9 no assessed gap rests on an answer that says “unknown”', () => {
  always(anyRound, (round) => {
    const assessed = findGaps(round).filter((finding) => finding.assessed)
    expect(assessed.flatMap(({ evidence }) => evidence).filter(({ value }) => value === 'unknown')).toEqual([])
  })
})

it('P9 every assessed gap opens the answers behind it, and what cannot be assessed has no severity', () => {
  always(anyRound, (round) => {
    for (const { key, rule, assessed, severity, evidence } of findGaps(round)) {
      expect(assessed).toBe(severity !== null || (rule === 'R56' && key !== 'R56:previous'))
      if (assessed && rule !== 'R57') expect(evidence.length).toBeGreaterThan(0)
    }
  })
})

it('P9 every gap is what the contract says, with a key of its own', () => {
  const Finding = Gap.omit({ id: true })
  always(anyRound, (round) => {
    const findings = findGaps(round)
    expect(findings.map((finding) => Finding.parse(finding))).toEqual(findings)
    expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
  })
})

it('P9 evidence is an answer that its respondent gave', () => {
  always(anyRound, (round) => {
    const given = new Set([...round.municipalities, ...then(round)].flatMap(answersOf))
    for (const { question, respondentId, entry, value } of findGaps(round).flatMap(({ evidence }) => evidence)) {
      if (question === 'jointActions.confirm') continue
      expect(given).toContain(JSON.stringify([respondentId, entry, question, value]))
    }
  })
})

const then = ({ previous }: TestRound) => (previous?.municipalities() ?? []) as readonly TestMunicipality[]

function answersOf({ municipality, police }: TestMunicipality): string[] {
  return [municipality, police].flatMap((side) =>
    Object.entries(side?.document ?? {}).flatMap(([section, { entries = [], ...own }]) => [
      ...rowsOf(own).map(([name, value]) => JSON.stringify([side?.respondentId, null, `${section}.${name}`, value])),
      ...entries.flatMap(({ id, ...answers }) =>
        rowsOf(answers).map(([name, value]) => JSON.stringify([side?.respondentId, id, `${section}.${name}`, value])),
      ),
    ]),
  )
}

const rowsOf = (answers: Readonly<Record<string, unknown>>): [string, unknown][] =>
  Object.entries(answers).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([row, cell]) => [`${name}.${row}`, cell])
      : [[name, value]],
  )
