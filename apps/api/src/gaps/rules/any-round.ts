import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import fc from 'fast-check'
import type { JointActionConfirmation } from './round-answers.ts'
import { aRound, entryId, type Sides, type TestRound } from './test-round.ts'

/** Few of each, so that answers meet. */
const problems = ['narcotics', 'disorder', 'traffic', 'arson', 'vandalism', 'other']
const places = ['Köping', 'Surahammar', 'Hallstahammar', 'Skinnskatteberg', 'Arboga', 'Sala', 'Heby', 'Gotland']
const codes = ['1983', '1907', '1961', '1904', '1984', '1981', '0331', '0980', '1980']

const month = fc
  .tuple(fc.integer({ min: 2021, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const monthOrUnknown = fc.oneof(month, fc.constant('unknown'))
const someProblems = fc.uniqueArray(fc.constantFrom(...problems), { maxLength: 3 })
const concern = fc.constantFrom(0, 1, 2, 3, 4, 'unknown', 'not_applicable')
const aspect = {
  problems: someProblems,
  phase: fc.constantFrom('idea', 'planning', 'ongoing', 'paused', 'ended', 'permanent', 'unknown'),
}

const statusSinceLast = fc.constantFrom('continues', 'changed', 'ended_done', 'never_started')

const answers = <T extends Record<string, fc.Arbitrary<unknown>>>(questions: T) =>
  fc.record(questions, { requiredKeys: [] })

/** That there are none is ticked or not answered. */
const listing = <T>(entries: fc.Arbitrary<T>) =>
  fc.record({ none: fc.constant(true), entries }, { requiredKeys: ['entries'] })

type Unnumbered = Readonly<Record<string, { readonly entries?: readonly Record<string, unknown>[] }>>

/** Entries get their ids when the whole round is there. */
const document = answers({
  knowledge: answers({
    pictureStatus: fc.constantFrom('current', 'outdated', 'in_progress', 'not_started', 'unknown'),
    pictureMonth: monthOrUnknown,
    causeAnalysis: fc.constantFrom('all', 'some', 'none', 'unknown'),
    causeProblems: someProblems,
    planStatus: fc.constantFrom('adopted', 'expired', 'in_progress', 'none', 'unknown'),
    planMonth: monthOrUnknown,
  }),
  agreements: answers({
    agreementStatus: fc.constantFrom('valid', 'valid', 'expired', 'negotiating', 'never', 'unknown'),
    agreementSigned: monthOrUnknown,
    agreementTo: fc.oneof(monthOrUnknown, fc.constant('open_ended')),
  }),
  problems: answers({
    concern: answers(Object.fromEntries(problems.map((problem) => [problem, concern]))),
    priority: fc.uniqueArray(fc.constantFrom(...problems), { minLength: 1, maxLength: 3 }),
  }),
  initiatives: listing(
    fc.array(
      fc.record({
        ...aspect,
        name: fc.constantFrom('Fältgruppen', 'Mini-Maria'),
        statusSinceLast,
        evaluated: fc.constantFrom(['effect'], ['effect', 'process'], ['process', 'own'], ['unknown']),
        result: fc.constantFrom('reached', 'partly', 'not', 'unknown'),
        share: fc.constantFrom('yes_talk', 'yes_both', 'not_now'),
      }),
      { maxLength: 3 },
    ),
  ),
  jointActions: listing(
    fc.array(
      fc.record({
        ...aspect,
        name: fc.constantFrom('Trygg helg', 'trygg helg', 'EST', 'Krogar mot knark'),
        counterpartRole: fc.constantFrom('leads', 'participates', 'none', 'unknown'),
        municipalities: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  ),
  cooperation: answers({ with: fc.constantFrom(['1983', '1907'], ['none']), problems: someProblems }),
  support: answers({ what: fc.constant({ evidence_base: ['method_advice'] }), problems: someProblems }),
}) as fc.Arbitrary<Unnumbered>

const sides = fc.record({ municipality: document, police: document }, { requiredKeys: [] })

/** What the counterpart says of a joint action, and which of its own it takes for the same. */
const confirmation = fc.option(
  fc.record({
    recognition: fc.constantFrom('same', 'known_not_listed', 'ended', 'not_known'),
    sameAs: fc.option(fc.integer({ min: 1, max: 60 }).map(entryId)),
  }),
)

/** A round in which anything may have been answered or left out. */
export const anyRound: fc.Arbitrary<TestRound> = fc
  .record({
    given: fc.uniqueArray(fc.tuple(fc.constantFrom(...places), sides), {
      maxLength: places.length,
      selector: ([place]) => place,
      size: 'max',
    }),
    confirmations: fc.array(confirmation, { minLength: 48, maxLength: 48 }),
    thresholds: fc.record({
      pictureMonths: fc.integer({ min: 12, max: 36 }),
      agreementDateMonths: fc.integer({ min: 0, max: 12 }),
      concernDifference: fc.integer({ min: 1, max: 4 }),
      neighbourGroup: fc.integer({ min: 2, max: 4 }),
    }),
  })
  .map(({ given, confirmations, thresholds }) => {
    const round = aRound(numbered(given), { thresholds })
    return { ...round, confirmations: answered(round, confirmations) }
  })

function numbered(given: readonly (readonly [string, { municipality?: Unnumbered; police?: Unnumbered }])[]) {
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
