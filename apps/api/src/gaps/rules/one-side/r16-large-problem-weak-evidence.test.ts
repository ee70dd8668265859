import { expect, it } from 'vitest'
import { largeProblemWeakEvidence } from './r16-large-problem-weak-evidence.ts'
import { aJointAction, anInitiative, aRound, findings, judging, verdicts, type Sides } from '../test-round.ts'

const large = judging({ narcotics: 3 })
const weak = (number: number, evidence = 'none', changes = {}) => anInitiative(number, { evidence, ...changes })
const listing = (...entries: ReturnType<typeof anInitiative>[]) => ({ ...large, initiatives: { entries } })
const together = (evidence: string) => ({ jointActions: { entries: [aJointAction(9, { evidence })] } })

it.each<[string, Sides, number | string | undefined]>([
  ['no known evidence', { municipality: listing(weak(1)) }, 2],
  ['none for any of two', { municipality: listing(weak(1), weak(2)) }, 2],
  ['some for one of two', { municipality: listing(weak(1), weak(2, 'experience')) }, undefined],
  ['promising', { municipality: listing(weak(1, 'promising')) }, undefined],
  ['not known', { municipality: listing(weak(1, 'unknown')) }, 'cannot be assessed'],
  [
    'none for one, not known for the other',
    { municipality: listing(weak(1), weak(2, 'unknown')) },
    'cannot be assessed',
  ],
  [
    'not known for one, some for the other',
    { municipality: listing(weak(1, 'unknown'), weak(2, 'promising')) },
    undefined,
  ],
  ['a moderate problem', { municipality: { ...listing(weak(1)), ...judging({ narcotics: 2 }) } }, undefined],
  [
    'a problem not known of',
    { municipality: { ...listing(weak(1)), ...judging({ narcotics: 'unknown' }) } },
    undefined,
  ],
  ['large to the other side', { municipality: { initiatives: { entries: [weak(1)] } }, police: large }, 2],
  ['no initiative at all', { municipality: large }, undefined],
  ['one that has ended', { municipality: listing(weak(1, 'none', { phase: 'ended' })) }, undefined],
  [
    'one that was some evidence for, and has ended',
    { municipality: listing(weak(1), weak(2, 'promising', { phase: 'ended' })) },
    2,
  ],
  [
    'one with some evidence may be under way',
    { municipality: listing(weak(1), weak(2, 'promising', { phase: 'unknown' })) },
    'cannot be assessed',
  ],
  ['one without may be under way', { municipality: listing(weak(1), weak(2, 'none', { phase: 'unknown' })) }, 2],
  ['only one that may be under way', { municipality: listing(weak(1, 'none', { phase: 'unknown' })) }, undefined],
  ['a joint action with evidence', { municipality: { ...listing(weak(1)), ...together('effect_abroad') } }, undefined],
  ['a joint action without', { municipality: { ...large, ...together('none') } }, 2],
  [
    'an initiative of the counterpart with evidence',
    { municipality: listing(weak(1)), police: listing(weak(2, 'promising')) },
    undefined,
  ],
])('%s', (_, sides, expected) => {
  const found = verdicts(largeProblemWeakEvidence, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R16:1983:narcotics': expected })
})

it('says how many initiatives, and points to them', () => {
  const [finding] = findings(largeProblemWeakEvidence, aRound({ Köping: { municipality: listing(weak(1), weak(2)) } }))
  expect(finding?.sentence.sv).toMatch(
    /^2 insatser pågår eller planeras mot det stora problemet narkotikabrott och öppen droghandel\. Inget känt/,
  )
  expect(finding?.evidence.map(({ question }) => question)).toEqual([
    'problems.concern.narcotics',
    ...['problems', 'phase', 'evidence', 'problems', 'phase', 'evidence'].map((name) => `initiatives.${name}`),
  ])
})
