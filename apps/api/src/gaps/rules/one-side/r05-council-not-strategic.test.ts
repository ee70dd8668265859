import { expect, it } from 'vitest'
import { councilNotStrategic } from './r05-council-not-strategic.ts'
import { noCouncil } from './r04-no-council.ts'
import { findGaps } from '../rules.ts'
import { aRound, findings, verdicts, type Sides } from '../test-round.ts'

type Known = number | 'unknown'

const council = (councilMeetings: Known, councilStrategic: Known = 3) => ({
  organisation: { councilMeetings, councilStrategic },
})
const good = council(4)

it.each<[string, Sides, number | string | undefined]>([
  ['two meetings are enough', { municipality: council(2) }, undefined],
  ['three are', { municipality: council(3) }, undefined],
  ['one is not', { municipality: council(1) }, 2],
  ['none is not', { municipality: council(0) }, 2],
  ['in part strategic is enough', { municipality: council(4, 3) }, undefined],
  ['to a low extent is not', { municipality: council(4, 2) }, 2],
  ['to a very low extent is not', { municipality: council(4, 1) }, 2],
  ['the police saying so is enough', { municipality: good, police: council(4, 2) }, 2],
  ['what one does not know, the other does', { municipality: council('unknown', 'unknown'), police: good }, undefined],
  [
    'how often is known to neither',
    { municipality: council('unknown'), police: council('unknown') },
    'cannot be assessed',
  ],
  ['how strategic is known to nobody who answered', { municipality: council(4, 'unknown') }, 'cannot be assessed'],
  ['one that says so is enough, whatever is not known', { municipality: council('unknown', 2) }, 2],
  ['there is no council to ask about', { municipality: { organisation: { council: 'no' } } }, undefined],
])('%s', (_, sides, expected) => {
  const found = verdicts(councilNotStrategic, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R05:1983': expected })
})

it('follows the threshold of the round', () => {
  const round = (councilMeetings: number) =>
    aRound({ Köping: { municipality: council(2) } }, { thresholds: { councilMeetings } })
  expect(verdicts(councilNotStrategic, round(3))).toEqual({ 'R05:1983': 2 })
  expect(verdicts(councilNotStrategic, round(2))).toEqual({})
})

it('is shown under a council that is dormant, which is its cause', () => {
  const dormant = { organisation: { council: 'dormant', ...council(0).organisation } }
  const found = findGaps(aRound({ Köping: { municipality: dormant } }), [noCouncil, councilNotStrategic])
  expect(found.map(({ key, under }) => [key, under])).toEqual([
    ['R04:1983', null],
    ['R05:1983', 'R04:1983'],
  ])
})

it('says who says what', () => {
  const [finding] = findings(
    councilNotStrategic,
    aRound({ Köping: { municipality: council(1), police: council(5, 1) } }),
  )
  expect(finding?.sentence.sv).toBe(
    'Kommunen uppger att rådet har träffats 1 gång de senaste 12 månaderna. Polisen uppger att rådet i låg eller mycket låg grad är ett strategiskt forum. Ett råd som tar ställning till problem, prioriteringar och uppföljning ger arbetet riktning. Länsstyrelsen kan ge stöd i att utveckla det.',
  )
})
