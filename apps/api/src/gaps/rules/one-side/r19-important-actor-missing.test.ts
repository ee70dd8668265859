import { expect, it } from 'vitest'
import { importantActorMissing } from './r19-important-actor-missing.ts'
import { aJointAction, aRound, entryId, findings, verdicts, type Sides } from '../test-round.ts'

const kinds = ['region', 'm_school', 'housing_public', 'housing_private', 'm_social', 'womens_shelter', 'retail']
const idOf = (kind: string) => entryId(900 + kinds.indexOf(kind))
const actors = new Map(kinds.map((kind) => [idOf(kind), { name: kind, kind }]))
const working = (priority: string[], ...partners: string[]) => ({
  problems: { priority },
  collaborators: { entries: partners.map((kind, at) => ({ id: entryId(50 + at), actor: idOf(kind) })) },
})
const together = (phase: string, ...taking: string[]) => ({
  jointActions: { entries: [aJointAction(1, { phase, actors: taking.map((kind) => ({ actor: idOf(kind) })) })] },
})
const narcotics = { 'R19:1983:narcotics': 2 }
const stated = { 'R19:1983': 2 }
const found = (sides: Sides) => verdicts(importantActorMissing, aRound({ Köping: sides }, { actors }))

it.each<[string, Sides, Record<string, number>]>([
  ['a side misses an actor', { municipality: { collaborators: { missing: ['region'] } } }, stated],
  ['the police miss one', { municipality: {}, police: { collaborators: { missing: ['region'] } } }, stated],
  ['nobody is missing', { municipality: { collaborators: { missing: ['none'] } } }, {}],
  ['not asked', { municipality: {}, police: {} }, {}],
  ['narcotics with region and school', { municipality: working(['narcotics'], 'region', 'm_school') }, {}],
  ['narcotics without the school', { municipality: working(['narcotics'], 'region') }, narcotics],
  ['narcotics without anybody expected', { municipality: working(['narcotics'], 'retail') }, narcotics],
  [
    'the school with the police',
    { municipality: working(['narcotics'], 'region'), police: working([], 'm_school') },
    {},
  ],
  [
    'the school in a joint action',
    { municipality: { ...working(['narcotics'], 'region'), ...together('ongoing', 'm_school') } },
    {},
  ],
  [
    'the school in one that has ended',
    { municipality: { ...working(['narcotics'], 'region'), ...together('ended', 'm_school') } },
    narcotics,
  ],
  [
    'the school in one whose phase is not known',
    { municipality: { ...working(['narcotics'], 'region'), ...together('unknown', 'm_school') } },
    {},
  ],
  ['disorder with one of the housing companies', { municipality: working(['disorder'], 'housing_private') }, {}],
  ['disorder with the other', { municipality: working(['disorder'], 'housing_public') }, {}],
  ['disorder with neither', { municipality: working(['disorder'], 'region') }, { 'R19:1983:disorder': 2 }],
  [
    'violence in close relationships, all three',
    { municipality: working(['violence_close'], 'm_social', 'region', 'womens_shelter') },
    {},
  ],
  [
    'violence in close relationships, two of three',
    { municipality: working(['violence_close'], 'm_social', 'region') },
    { 'R19:1983:violence_close': 2 },
  ],
  ['a problem that nobody is expected against', { municipality: working(['arson'], 'retail') }, {}],
  [
    'no actors at all',
    { municipality: { problems: { priority: ['narcotics'] }, collaborators: { none: true } } },
    narcotics,
  ],
  ['actors not asked about', { municipality: { problems: { priority: ['narcotics'] } } }, {}],
  [
    'a priority of the police',
    { municipality: working([], 'retail'), police: { problems: { priority: ['narcotics'] } } },
    narcotics,
  ],
])('%s', (_, sides, expected) => {
  expect(found(sides)).toEqual(expected)
})

it('names who is missing, and points to those there are', () => {
  const round = aRound({ Köping: { municipality: working(['narcotics'], 'retail') } }, { actors })
  const [finding] = findings(importantActorMissing, round)
  expect(finding?.sentence.sv).toBe(
    'Narkotikabrott och öppen droghandel är ett av de tre viktigaste problemen, men ingen samverkan med regionen (hälso- och sjukvård) eller skola och elevhälsa är angiven. Utan rätt aktörer blir arbetet ofullständigt. Länsstyrelsen kan förmedla kontakter och ta upp frågan i länet.',
  )
  expect(finding?.evidence.map(({ question }) => question)).toEqual(['problems.priority', 'collaborators.actor'])
})
