import { expect, it } from 'vitest'
import { sectionsFor } from './section.ts'
import { questionsOf } from './section.ts'
import { contradictions } from '../questionnaires/contradictions.ts'
import { questionnaire2026 } from '../questionnaires/2026/questionnaire.ts'
import type { Beside } from './contradicting.ts'
import { allContradictions, contradictionsIn } from './contradictions.ts'

const police = '01890000-0000-7000-8000-000000000001'
const fire = '01890000-0000-7000-8000-000000000002'
const beside: Beside = {
  kind: 'municipality',
  today: '2026-11-22',
  municipality: '1981',
  kindOfActor: (id) => (id === police ? 'police_lpo' : 'rescue'),
}

/** The numbers of what contradicts, anywhere in an answer; each question is asked in its own section. */
const found = (given: Readonly<Record<string, unknown>>) =>
  questionsOf(questionnaire2026)
    .flatMap(({ id }) => contradictionsIn(id, (question) => given[question], beside))
    .map((it) => it.number)

const role = (actor: string, as: string) => ({ actor, role: as })

it.each<[number, Record<string, unknown>, Record<string, unknown>]>([
  [1, agreement('valid', '2026-10'), agreement('valid', '2026-11')],
  [1, agreement('valid', '2026-10'), agreement('valid', 'open_ended')],
  [1, agreement('valid', '2026-10'), agreement('expired', '2026-10')],
  [2, picture('current', '2024-10'), picture('current', '2024-11')],
  [3, picture('outdated', '2024-11'), picture('outdated', '2024-10')],
  [4, signed('2026-03', '2026-02'), signed('2026-03', '2026-03')],
  [5, agreement('expired', '2026-12'), agreement('expired', '2026-11')],
  [6, signed('2026-12', '2027-12', 'valid'), signed('2026-11', '2027-12', 'valid')],
  [7, { 'organisation.functionSharedWith': ['1981', '1980'] }, { 'organisation.functionSharedWith': ['1980'] }],
  [8, { 'cooperation.with': ['1981'] }, { 'cooperation.with': ['none'] }],
  [9, { 'cooperation.wantedWith': ['0331', '1981'] }, { 'cooperation.wantedWith': ['0331'] }],
  [
    10,
    { 'problems.linkedMunicipalities': { narcotics: ['0331'], fraud: ['1981'] } },
    { 'problems.linkedMunicipalities': { narcotics: ['0331'] } },
  ],
  [11, roles('participates', role(police, 'leads')), roles('leads', role(police, 'leads'))],
  [11, roles('none', role(police, 'leads')), roles('none', role(fire, 'leads'))],
  [11, roles('participates', role(police, 'leads')), roles('unknown', role(police, 'leads'))],
  [
    12,
    initiative({ result: 'reached', statusSinceLast: 'ended_other' }),
    initiative({ result: 'reached', statusSinceLast: 'ended_done' }),
  ],
  [
    13,
    initiative({ result: 'not', statusSinceLast: 'ended_done' }),
    initiative({ result: 'unknown', statusSinceLast: 'ended_done' }),
  ],
  [
    14,
    initiative({ phase: 'ended', statusSinceLast: 'continues' }),
    initiative({ phase: 'ended', statusSinceLast: 'ended_other' }),
  ],
  [
    15,
    initiative({ phase: 'ongoing', statusSinceLast: 'never_started' }),
    initiative({ phase: 'ongoing', statusSinceLast: 'changed' }),
  ],
  [
    16,
    initiative({ result: 'partly', statusSinceLast: 'never_started' }),
    initiative({ result: 'not', statusSinceLast: 'never_started' }),
  ],
  [
    17,
    { 'initiatives.inPlan': 'yes', 'knowledge.planStatus': 'none' },
    { 'initiatives.inPlan': 'yes', 'knowledge.planStatus': 'expired' },
  ],
  [
    18,
    { 'initiatives.evaluated': 'effect', 'knowledge.evaluation': 'none' },
    { 'initiatives.evaluated': 'planned', 'knowledge.evaluation': 'none' },
  ],
  [
    18,
    { 'initiatives.evaluated': ['effect'], 'knowledge.evaluation': ['none'] },
    { 'initiatives.evaluated': ['planned'], 'knowledge.evaluation': ['own'] },
  ],
  [
    19,
    { 'jointActions.basis': ['agreement'], 'agreements.agreementStatus': 'never' },
    { 'jointActions.basis': ['plan'], 'agreements.agreementStatus': 'never' },
  ],
  [
    20,
    { 'jointActions.basis': ['promise'], 'agreements.promiseStatus': 'no' },
    { 'jointActions.basis': ['promise'], 'agreements.promiseStatus': 'expired' },
  ],
  [
    21,
    { 'jointActions.basis': ['plan'], 'knowledge.planStatus': 'none' },
    { 'jointActions.basis': ['plan'], 'knowledge.planStatus': 'unknown' },
  ],
  [
    22,
    { 'jointActions.basis': ['bob'], 'cooperation.bob': 'no' },
    { 'jointActions.basis': ['bob'], 'cooperation.bob': 'starting' },
  ],
  [
    23,
    { 'organisation.councilMeetings': 0, 'organisation.council': 'active' },
    { 'organisation.councilMeetings': 1, 'organisation.council': 'active' },
  ],
  [
    24,
    { 'organisation.budgetSek': 0, 'organisation.budget': 'yes' },
    { 'organisation.budgetSek': 1, 'organisation.budget': 'yes' },
  ],
  [
    25,
    { 'organisation.policeFte': 1, 'organisation.policeContact': 'vacant' },
    { 'organisation.policeFte': 0, 'organisation.policeContact': 'vacant' },
  ],
  [
    26,
    { 'knowledge.planMonth': '2026-12', 'knowledge.planStatus': 'adopted' },
    { 'knowledge.planMonth': '2026-11', 'knowledge.planStatus': 'adopted' },
  ],
  [27, { 'knowledge.pictureMonth': '2026-12' }, { 'knowledge.pictureMonth': '2026-11' }],
  [
    28,
    { 'cooperation.with': ['none'], 'organisation.function': 'shared_municipality' },
    { 'cooperation.with': ['none'], 'organisation.function': 'several' },
  ],
  [29, { 'knowledge.followupMonth': '2026-12' }, { 'knowledge.followupMonth': '2026-11' }],
  [
    30,
    { 'jointActions.evaluated': ['process'], 'knowledge.evaluation': ['none'] },
    { 'jointActions.evaluated': ['planned'], 'knowledge.evaluation': ['none'] },
  ],
  [31, initiative({ start: '2026-03', end: '2026-02' }), initiative({ start: '2026-03', end: '2026-03' })],
  [32, initiative({ start: '2026-12', phase: 'ongoing' }), initiative({ start: '2026-11', phase: 'ongoing' })],
  [33, initiative({ end: '2026-10', phase: 'permanent' }), initiative({ end: '2026-11', phase: 'permanent' })],
  [34, initiative({ end: '2026-12', phase: 'ended' }), initiative({ end: '2026-11', phase: 'ended' })],
  [35, initiative({ start: '2026-10', phase: 'planning' }), initiative({ start: '2026-11', phase: 'planning' })],
  [36, rated({ narcotics: 0, fraud: 4 }, 'fraud', 'narcotics'), rated({ narcotics: 0, fraud: 4 }, 'fraud')],
  [36, rated({ narcotics: 0 }, 'narcotics'), rated({ narcotics: 1 }, 'narcotics')],
  [36, rated({ narcotics: 'not_applicable' }, 'narcotics'), rated({ narcotics: 'unknown' }, 'narcotics')],
  // As a form holds them.
  [36, rated({ narcotics: '0' }, 'narcotics', '', ''), rated({ narcotics: '', '': '0' }, 'narcotics')],
  [
    41,
    { 'jointActions.start': '2026-03', 'jointActions.end': '2026-02' },
    { 'jointActions.start': '2026-03', 'jointActions.end': 'unknown' },
  ],
  [
    42,
    { 'jointActions.start': '2026-12', 'jointActions.phase': 'ended' },
    { 'jointActions.start': '2026-12', 'jointActions.phase': 'planning' },
  ],
  [
    43,
    { 'jointActions.end': '2026-10', 'jointActions.phase': 'ongoing' },
    { 'jointActions.end': '2026-10', 'jointActions.phase': 'unknown' },
  ],
  [
    44,
    { 'jointActions.end': '2026-12', 'jointActions.phase': 'ended' },
    { 'jointActions.end': '2026-12', 'jointActions.phase': 'ongoing' },
  ],
  [
    45,
    { 'jointActions.start': '2026-10', 'jointActions.phase': 'idea' },
    { 'jointActions.start': '2026-10', 'jointActions.phase': 'ongoing' },
  ],
])('contradiction %d is found in %j, and not in %j', (number, contradicting, right) => {
  expect(found(contradicting)).toContain(number)
  expect(found(right)).not.toContain(number)
})

it('to the police the counterpart is the municipality, and whatever belongs to it', () => {
  const kindOf = { police: 'police_lpo', school: 'm_school', social: 'm_social', neighbour: 'm_neighbour' }
  const isFound = (given: Readonly<Record<string, unknown>>) =>
    contradictionsIn('jointActions.actors', (question) => given[question], {
      ...beside,
      kind: 'police',
      kindOfActor: (id) => kindOf[id as keyof typeof kindOf],
    }).some((it) => it.number === 11)
  expect(isFound(roles('participates', role('police', 'leads'), role('school', 'participates')))).toBe(false)
  expect(isFound(roles('participates', role('neighbour', 'leads')))).toBe(false)
  expect(isFound(roles('leads', role('school', 'participates'), role('social', 'leads')))).toBe(false)
  expect(isFound(roles('leads', role('school', 'participates'), role('police', 'leads')))).toBe(true)
})

it('every contradiction has a number of its own, and reads questions and answers that there are', () => {
  expect(new Set(contradictions.map((it) => it.number)).size).toBe(contradictions.length)
  const questions = new Map(questionsOf(questionnaire2026).map((it) => [it.id, it]))
  for (const { when, number } of contradictions) {
    for (const said of when) {
      const question = questions.get(said.question)
      expect(question, `${number}: ${said.question}`).toBeDefined()
      if (!question || !('in' in said)) continue
      const codes = 'options' in question ? question.options.map((it) => it.code) : ['none']
      expect(codes, `${number}`).toEqual(expect.arrayContaining([...said.in]))
    }
  }
})

it('in a whole answer each is found where it stands, and what is hidden contradicts nothing', () => {
  const sections = sectionsFor(questionnaire2026, 'municipality', 'full')
  const document = {
    agreements: { agreementStatus: 'valid', agreementTo: '2026-10' },
    knowledge: { planStatus: 'none', pictureStatus: 'not_started', pictureMonth: '2026-12' },
    initiatives: {
      entries: [
        { id: 'a', inPlan: 'yes', phase: 'ongoing', start: '2025-01' },
        { id: 'b', inPlan: 'no', phase: 'ongoing', start: '2026-12' },
      ],
    },
  }
  const all = allContradictions(sections, document, beside)
  expect(all.map((it) => [it.contradiction.number, it.section, it.entry])).toEqual(
    [
      [1, 'agreements', undefined],
      [32, 'initiatives', 'b'],
      [17, 'initiatives', 'a'],
    ].toSorted(
      (one, other) =>
        all.findIndex((it) => it.contradiction.number === one[0]) -
        all.findIndex((it) => it.contradiction.number === other[0]),
    ),
  )
})

function agreement(status: string, to: string) {
  return { 'agreements.agreementStatus': status, 'agreements.agreementTo': to }
}
function signed(month: string, to: string, status = 'negotiating') {
  return { 'agreements.agreementSigned': month, ...agreement(status, to) }
}
function picture(status: string, month: string) {
  return { 'knowledge.pictureStatus': status, 'knowledge.pictureMonth': month }
}
function rated(concern: Readonly<Record<string, unknown>>, ...priority: readonly string[]) {
  return { 'problems.concern': concern, 'problems.priority': priority }
}
function roles(counterpart: string, ...actors: readonly object[]) {
  return { 'jointActions.counterpartRole': counterpart, 'jointActions.actors': actors }
}
function initiative(answers: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`initiatives.${name}`, answer]))
}
