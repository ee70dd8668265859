import { expect, it } from 'vitest'
import { findGaps } from './rules.ts'
import { aJointAction, anInitiative, aRound, type Sides } from './test-round.ts'

/** Fictional answers about narcotics in four neighbouring municipalities. */
const example: Record<string, Sides> = {
  Köping: {
    municipality: {
      knowledge: { causeAnalysis: 'none' },
      problems: { concern: { narcotics: 4 }, priority: ['narcotics', 'disorder', 'traffic'] },
      initiatives: {
        entries: [
          anInitiative(1, {
            name: 'Mini-Maria',
            method: 'mini_maria',
            evaluated: ['process'],
            result: 'partly',
            share: 'yes_talk',
          }),
        ],
      },
    },
    police: { problems: { concern: { narcotics: 3 }, priority: ['disorder', 'narcotics', 'arson'] } },
  },
  Surahammar: { municipality: concern(3), police: concern(3) },
  Hallstahammar: { municipality: concern(2), police: concern(3) },
  Skinnskatteberg: { municipality: concern(3), police: concern('unknown') },
}

function concern(narcotics: number | 'unknown') {
  return { problems: { concern: { narcotics } } }
}

const severities = (sides: Record<string, Sides>) =>
  Object.fromEntries(findGaps(aRound(sides)).map(({ key, severity }) => [key, severity]))

it('finds in the worked example what it says there', () => {
  expect(severities(example)).toEqual({
    'R11:1983:disorder': 3,
    'R11:1983:narcotics': 3,
    'R11:1983:traffic': 3,
    'R12:1904:narcotics': 2,
    'R12:1907:narcotics': 3,
    'R12:1961:narcotics': 2,
    'R29:1904:narcotics': null,
    'R40:1904-1907-1961-1983:narcotics': 3,
    'R41:1983-1904:narcotics': 1,
    'R41:1983-1907:narcotics': 1,
    'R41:1983-1961:narcotics': 1,
    'R50:narcotics': 2,
  })
})

it('finds no shared problem left alone once a joint action covers two of the four', () => {
  const entries = [aJointAction(2, { municipalities: ['1907', '1961'], counterpartRole: 'none' })]
  const surahammar = { ...example.Surahammar, municipality: { ...concern(3), jointActions: { entries } } }
  expect(severities({ ...example, Surahammar: surahammar })).not.toHaveProperty('R40:1904-1907-1961-1983:narcotics')
})
