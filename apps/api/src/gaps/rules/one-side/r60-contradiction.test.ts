import { contradictions } from '@kartlaggning/schema/questionnaires/contradictions'
import { AUDIENCES } from '@kartlaggning/schema/answers/audience'
import { findingKind } from '@kartlaggning/schema/gaps/finding-kind'
import { expect, it } from 'vitest'
import { contradiction } from './r60-contradiction.ts'
import { findGaps } from '../rules.ts'
import { aJointAction, anInitiative, aRound, entryId, findings, verdicts, type Sides } from '../test-round.ts'

const police = entryId(901)
const actors = new Map([[police, { name: 'Polisen i Köping', kind: 'police_lpo' }]])
const of = (sides: Sides, modulesOff: string[] = []) => aRound({ Köping: sides }, { actors, modulesOff })
const own = (number: number) => ({ [`R60:1983:municipality:${number}`]: 1 })
const listed = (number: number) => ({ [`R60:1983:municipality:${number}:${entryId(1)}`]: 1 })
const initiative = (answers: object) => ({ initiatives: { entries: [anInitiative(1, { ...answers })] } })
const jointAction = (answers: object) => ({ jointActions: { entries: [aJointAction(1, { ...answers })] } })

it.each<[string, Sides['municipality'] & object, Record<string, number>]>([
  [
    'an agreement in force until last month',
    { agreements: { agreementStatus: 'valid', agreementTo: '2026-10' } },
    own(1),
  ],
  ['an agreement in force until this month', { agreements: { agreementStatus: 'valid', agreementTo: '2026-11' } }, {}],
  [
    'an agreement in force until nobody knows when',
    { agreements: { agreementStatus: 'valid', agreementTo: 'unknown' } },
    {},
  ],
  ['a current picture of 25 months', { knowledge: { pictureStatus: 'current', pictureMonth: '2024-10' } }, own(2)],
  ['a current picture of 24 months', { knowledge: { pictureStatus: 'current', pictureMonth: '2024-11' } }, {}],
  ['a council at work that has not met', { organisation: { council: 'active', councilMeetings: 0 } }, own(23)],
  ['one that has met once', { organisation: { council: 'active', councilMeetings: 1 } }, {}],
  ['its own municipality among others', { cooperation: { with: ['1983'] } }, own(8)],
  [
    'nobody, but a shared function',
    { cooperation: { with: ['none'] }, organisation: { function: 'shared_municipality' } },
    own(28),
  ],
  ['a plan to be followed up next month', { knowledge: { followupMonth: '2026-12' } }, own(29)],
  ['one that is followed up this month', { knowledge: { followupMonth: '2026-11' } }, {}],
  [
    'an evaluated joint action, and nothing evaluated',
    { ...jointAction({ evaluated: 'own' }), knowledge: { evaluation: ['none'] } },
    listed(30),
  ],
  [
    'an initiative that ends before it starts',
    initiative({ start: '2027-02', end: '2027-01', phase: 'planning' }),
    listed(31),
  ],
  [
    'an initiative in a plan that there is not',
    { ...initiative({ inPlan: 'yes' }), knowledge: { planStatus: 'none' } },
    listed(17),
  ],
  [
    'a joint action of an agreement that never was',
    { ...jointAction({ basis: ['agreement'] }), agreements: { agreementStatus: 'never' } },
    listed(19),
  ],
  [
    'the police in two roles',
    jointAction({ actors: [{ actor: police, role: 'leads' }], counterpartRole: 'participates' }),
    listed(11),
  ],
  [
    'the police in one',
    jointAction({ actors: [{ actor: police, role: 'participates' }], counterpartRole: 'participates' }),
    {},
  ],
])('finds %s', (_, municipality, expected) => {
  expect(verdicts(contradiction, of({ municipality }))).toEqual(expected)
})

it('finds nothing in the two roles of the police and its counterpart', () => {
  const answers = jointAction({ actors: [{ actor: police, role: 'leads' }], counterpartRole: 'participates' })
  expect(verdicts(contradiction, of({ police: answers }))).toEqual({})
})

it('has a number for each that the form warns of', () => {
  expect(new Set(contradictions.map(({ number }) => number)).size).toBe(contradictions.length)
})

it('says what does not go together, and points to every answer of it', () => {
  const municipality = { ...initiative({ inPlan: 'yes' }), knowledge: { planStatus: 'none' } }
  const [finding] = findings(contradiction, of({ municipality }))
  expect(finding?.sentence.sv).toBe(
    'Kommunen har lämnat svar som inte går ihop om ”Insats 1”. Insatsen finns med i åtgärdsplanen, men enligt svaret finns ingen åtgärdsplan. Stäm av innan svaren används.',
  )
  expect(finding?.evidence.map(({ entry, question, value }) => [entry, question, value])).toEqual([
    [entryId(1), 'initiatives.inPlan', 'yes'],
    [null, 'knowledge.planStatus', 'none'],
  ])
})

it('points to the rows that were judged to be no problem, and to what was chosen', () => {
  const municipality = {
    problems: { priority: ['fraud', 'narcotics', 'theft'], concern: { narcotics: 0, fraud: 4, violence: 0 } },
  }
  expect(verdicts(contradiction, of({ municipality }))).toEqual(own(36))
  const [finding] = findings(contradiction, of({ municipality }))
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['problems.priority', ['fraud', 'narcotics', 'theft']],
    ['problems.concern.narcotics', 0],
  ])
})

it('reads answers as on the day they were submitted', () => {
  const round = of({ municipality: { agreements: { agreementStatus: 'valid', agreementTo: '2026-10' } } })
  const municipalities = round.municipalities.map((it) => ({
    ...it,
    municipality: it.municipality && { ...it.municipality, submittedOn: '2026-10-31' },
  }))
  const before = { ...round, municipalities }
  expect(verdicts(contradiction, before)).toEqual({})
})

it('is run on what was asked, whichever sections were left out', () => {
  const municipality = { knowledge: { pictureStatus: 'current', pictureMonth: '2024-10' } }
  const found = (modulesOff: string[]) =>
    findGaps(of({ municipality }, modulesOff), [contradiction]).map(({ key }) => key)
  expect(found(['cooperation'])).toEqual(['R60:1983:municipality:2'])
  const all = ['organisation', 'knowledge', 'agreements', 'problems', 'cooperation', 'initiatives', 'jointActions']
  expect(found(all)).toEqual([])
})

it('is a note to the coordinator, and found for nobody else', () => {
  const round = of({ municipality: { organisation: { council: 'active', councilMeetings: 0 } } })
  for (const reader of AUDIENCES) {
    const found = findGaps({ ...round, reader }, [contradiction])
    expect(found.map((it) => findingKind(it))).toEqual(reader === 'county-board' ? ['note'] : [])
  }
})
