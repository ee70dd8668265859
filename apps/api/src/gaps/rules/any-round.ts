import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import fc from 'fast-check'
import { ruleThresholds } from '@kartlaggning/schema/rules/rule-thresholds'
import { actors, answers } from './any-answer.ts'
import { anyBefore, roundBefore } from './any-round-before.ts'
import { document, type Unnumbered } from './any-document.ts'
import type { JointActionConfirmation } from './round-answers.ts'
import { aRound, entryId, type Sides, type TestRound } from './test-round.ts'

const places = ['Köping', 'Surahammar', 'Hallstahammar', 'Skinnskatteberg', 'Arboga', 'Sala', 'Heby', 'Gotland']

const sides = fc.record({ municipality: document, police: document }, { requiredKeys: [] })

/** What the counterpart says of a joint action, and which of its own it takes for the same. */
const confirmation = fc.option(
  fc.record({
    recognition: fc.constantFrom('same', 'known_not_listed', 'ended', 'not_known'),
    sameAs: fc.option(fc.integer({ min: 1, max: 60 }).map(entryId)),
  }),
)

/** Around what is usual. */
const thresholds = fc.record(
  Object.fromEntries(
    ruleThresholds().map(({ name, min, max, default: usual }) => [
      name,
      fc.integer({ min: Math.max(min, Math.floor(usual / 2)), max: Math.min(max, usual * 2) }),
    ]),
  ),
)

/** The same to some of them. */
const policeAreas = fc.constant({ Köping: 'west', Arboga: 'west', Surahammar: 'east', Hallstahammar: 'east' })
const registered = new Map(
  actors.map((id, at) => [
    id,
    { name: `Aktör ${at}`, kind: ['region', 'police_lpo', 'housing_public'][at] ?? 'other' },
  ]),
)

/** Around where another limit begins; of some places it is not known. */
const populations = answers(
  Object.fromEntries(places.map((place) => [place, fc.constantFrom(9_999, 10_000, 29_999, 30_000, 100_000)])),
) as fc.Arbitrary<Record<string, number>>

/** A round in which anything may have been answered or left out. */
export const anyRound: fc.Arbitrary<TestRound> = fc
  .record({
    given: fc.uniqueArray(fc.tuple(fc.constantFrom(...places), sides), {
      maxLength: places.length,
      selector: ([place]) => place,
      size: 'max',
    }),
    isCopied: fc.boolean(),
    before: anyBefore,
    confirmations: fc.array(confirmation, { minLength: 48, maxLength: 48 }),
    reconciled: fc.boolean(),
    isReadIn: fc.boolean(),
    thresholds,
    populations,
    policeAreas,
  })
  .map(({ given, isCopied, confirmations, before, ...circumstances }) => {
    const documents = numbered(isCopied ? withOnePolicePicture(given) : given)
    const previous = before ? roundBefore(documents, before) : undefined
    const round = aRound(documents, { ...circumstances, actors: registered, ...(previous && { previous }) })
    return { ...round, confirmations: answered(round, confirmations) }
  })

type Given = readonly (readonly [string, { municipality?: Unnumbered; police?: Unnumbered }])[]

/** As if the police had answered once, and copied how large the problems are to the rest. */
function withOnePolicePicture(given: Given): Given {
  const problems = given.find(([, { police }]) => police?.['problems'])?.[1].police?.['problems']
  return given.map(([place, sides]) => [
    place,
    problems && sides.police ? { ...sides, police: { ...sides.police, problems } } : sides,
  ])
}

function numbered(given: Given) {
  let number = 0
  const withIds = (document: Unnumbered): AnswerDocument =>
    Object.fromEntries(
      Object.entries(document).map(([section, { entries, ...own }]) => [
        section,
        entries ? { ...own, entries: entries.map((entry) => ({ ...entry, id: entryId((number += 1)) })) } : own,
      ]),
    )
  return Object.fromEntries(
    given.map(([place, { municipality, police }]): [string, Sides] => [
      place,
      { ...(municipality && { municipality: withIds(municipality) }), ...(police && { police: withIds(police) }) },
    ]),
  )
}

type Said = Pick<JointActionConfirmation, 'recognition' | 'sameAs'> | null

/** Lets the counterparts answer about the joint actions, in turn, as long as there is something to say. */
function answered({ municipalities }: TestRound, said: readonly Said[]): JointActionConfirmation[] {
  const asked = municipalities.flatMap(({ municipality, police }) => [
    ...(municipality?.document.jointActions?.entries ?? []).map(({ id }) => ({ id, counterpart: police })),
    ...(police?.document.jointActions?.entries ?? []).map(({ id }) => ({ id, counterpart: municipality })),
  ])
  return asked.flatMap(({ id, counterpart }, index) => {
    const saying = said[index]
    return saying && counterpart ? [{ ...saying, respondentId: counterpart.respondentId, entry: id }] : []
  })
}
