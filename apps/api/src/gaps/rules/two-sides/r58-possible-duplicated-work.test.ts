import { expect, it } from 'vitest'
import { possibleDuplicatedWork } from './r58-possible-duplicated-work.ts'
import { aJointAction, anInitiative, aRound, entryId, findings, verdicts } from '../test-round.ts'

const [school, police, club] = [101, 102, 103].map(entryId)

const listing = (...entries: ReturnType<typeof anInitiative>[]) => ({ initiatives: { entries } })
const ours = (answers = {}) => anInitiative(1, { lead: school, targets: ['youth_13_17'], ...answers })
const theirs = (answers = {}) => anInitiative(2, { lead: police, targets: ['youth_13_17', 'parents'], ...answers })
const together = (answers = {}) => ({
  jointActions: { entries: [aJointAction(3, { counterpartRole: 'none', ...answers })] },
})
const actors = (...them: (string | undefined)[]) => them.map((actor) => ({ actor, role: 'participates' }))

const found = (municipality: object, police: object) =>
  verdicts(possibleDuplicatedWork, aRound({ Köping: { municipality: { ...municipality }, police: { ...police } } }))
const gap = { 'R58:1983:narcotics': 1 }
const notAssessed = { 'R58:1983:narcotics': 'cannot be assessed' }

it.each([
  ['the same problem and target group, led by others', ours(), theirs(), gap],
  ['another problem', ours(), theirs({ problems: ['arson'] }), {}],
  ['another target group', ours(), theirs({ targets: ['parents'] }), {}],
  ['another target group outside the list to each', ours({ targets: ['other'] }), theirs({ targets: ['other'] }), {}],
  ['led by the same organisation', ours(), theirs({ lead: school }), {}],
  ['one in which the other takes part', ours(), theirs({ actors: actors(school) }), {}],
  ['one in which a third takes part', ours(), theirs({ actors: actors(club) }), gap],
  ['one that is only an idea', ours(), theirs({ phase: 'idea' }), {}],
  ['one that is planned', ours(), theirs({ phase: 'planning' }), gap],
  ['one that has ended', ours(), theirs({ phase: 'ended' }), {}],
  ['one of unknown phase', ours(), theirs({ phase: 'unknown' }), {}],
  ['another problem that is outside the list', ours({ problems: ['other'] }), theirs({ problems: ['other'] }), {}],
])('considers %s', (_, one, other, expected) => {
  expect(found(listing(one), listing(other))).toEqual(expected)
})

it.each([
  ['in which both who lead take part', { actors: actors(school, police) }, {}],
  ['in which only one of them takes part', { actors: actors(school, club) }, gap],
  ['in which the counterpart takes part', { counterpartRole: 'participates' }, {}],
  ['in which it is not known whether the counterpart takes part', { counterpartRole: 'unknown' }, notAssessed],
  ['of unknown phase', { counterpartRole: 'leads', phase: 'unknown' }, notAssessed],
  ['that has ended', { counterpartRole: 'leads', phase: 'ended' }, gap],
  ['against another problem', { counterpartRole: 'leads', problems: ['arson'] }, gap],
])('considers a joint action %s', (_, answers, expected) => {
  expect(found({ ...listing(ours()), ...together(answers) }, listing(theirs()))).toEqual(expected)
})

it('finds two that the same side has listed, which the counterpart’s part in something else does not join', () => {
  expect(found({ ...listing(ours(), theirs()), ...together({ counterpartRole: 'leads' }) }, {})).toEqual(gap)
})

it('says nothing while one side is silent: it may know of what is done together', () => {
  const round = aRound({ Köping: { municipality: listing(ours(), theirs()) } })
  expect(verdicts(possibleDuplicatedWork, round)).toEqual({})
})

it('names each once, and points to what it rests on', () => {
  const round = aRound({
    Köping: {
      municipality: listing(ours(), anInitiative(4, { lead: club, targets: ['youth_13_17'] })),
      police: listing(theirs()),
    },
  })
  const [finding] = findings(possibleDuplicatedWork, round)
  expect(finding?.sentence.sv).toBe(
    'I Köping riktar sig ”Insats 1” (enligt kommunen), ”Insats 2” (enligt polisen) och ”Insats 4” (enligt kommunen) mot samma problem, narkotikabrott och öppen droghandel, och till samma målgrupper. Olika organisationer leder dem, och ingen samverkansinsats för dem samman. Det kan vara meningen, men också samma arbete två gånger. Prata om vem som gör vad.',
  )
  expect(finding?.evidence.map(({ entry, question }) => [entry, question]).slice(0, 4)).toEqual([
    [entryId(1), 'initiatives.problems'],
    [entryId(1), 'initiatives.targets'],
    [entryId(1), 'initiatives.phase'],
    [entryId(1), 'initiatives.lead'],
  ])
})
