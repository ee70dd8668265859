import { expect, it } from 'vitest'
import { sameObstacleInMuchOfTheCounty } from './r44-same-obstacle-in-much-of-the-county.ts'
import { aRound, findings, verdicts, type Sides } from '../test-round.ts'

type Size = 0 | 1 | 2 | 3 | 'unknown' | 'not_applicable'

const NAMES = ['Köping', 'Surahammar', 'Hallstahammar', 'Sala']
const hindering = (size: Size) => ({ closing: { obstacle: { secrecy: size } } })

/** Municipalities in which the municipality has answered so. */
const county = (...sizes: Size[]): Record<string, Sides> =>
  Object.fromEntries(sizes.map((size, at) => [NAMES[at] ?? '', { municipality: hindering(size) }]))

it.each<[string, Size[], number | string | undefined]>([
  ['half of the municipalities', [2, 3, 0, 1], 2],
  ['less than half', [2, 1, 0, 1], undefined],
  ['more than half', [2, 2, 2, 1], 2],
  ['a small obstacle everywhere', [1, 1, 1, 1], undefined],
  ['one of two, which is half and not shared', [3, 0], undefined],
  ['the only one that has answered', [3], undefined],
  ['both of two', [3, 2], 2],
  ['where it does not apply it is none', [2, 'not_applicable', 'not_applicable', 2], 2],
  ['one of four while another does not know', [2, 'unknown', 0, 0], 'cannot be assessed'],
  ['one of four while it is known elsewhere', [2, 0, 0, 0], undefined],
  ['half, whatever the others know', [2, 2, 'unknown', 'unknown'], 2],
])('considers %s', (_, sizes, expected) => {
  const found = verdicts(sameObstacleInMuchOfTheCounty, aRound(county(...sizes)))
  expect(found).toEqual(expected === undefined ? {} : { 'R44:secrecy': expected })
})

it('counts a municipality where either side has it, once', () => {
  const round = aRound({
    Köping: { municipality: hindering(0), police: hindering(2) },
    Sala: { municipality: hindering(2), police: hindering(3) },
    Gotland: { municipality: hindering(0) },
    Arboga: { police: hindering(1) },
  })
  expect(verdicts(sameObstacleInMuchOfTheCounty, round)).toEqual({ 'R44:secrecy': 2 })
})

it('counts only those who have answered the question', () => {
  expect(
    verdicts(sameObstacleInMuchOfTheCounty, aRound({ ...county(2, 2, 0), Arboga: {}, Heby: { police: {} } })),
  ).toEqual({
    'R44:secrecy': 2,
  })
})

it('never compares one respondent’s other obstacle with another’s', () => {
  const other = { municipality: { closing: { obstacle: { other: 3 } } } }
  expect(verdicts(sameObstacleInMuchOfTheCounty, aRound({ Köping: other, Sala: other }))).toEqual({})
})

it('follows the threshold of the round', () => {
  const verdictAt = (obstacleMunicipalities: number) =>
    verdicts(sameObstacleInMuchOfTheCounty, aRound(county(2, 2, 2, 0), { thresholds: { obstacleMunicipalities } }))
  expect(verdictAt(75)).toEqual({ 'R44:secrecy': 2 })
  expect(verdictAt(76)).toEqual({})
})

it('says in how many of those that have answered, and points to the answers that say so', () => {
  const [finding] = findings(sameObstacleInMuchOfTheCounty, aRound(county(2, 0, 3, 1)))
  expect(finding?.sentence.sv).toBe(
    'I 2 av de 4 kommuner som har svarat är ”Sekretess eller osäkerhet om sekretess” ett stort hinder, eller stoppar arbetet, enligt kommunen eller polisen: Hallstahammar och Köping. Ett hinder som så många delar kan ingen av dem undanröja själv. Länsstyrelsen kan ta upp det i länet och föra det vidare nationellt.',
  )
  expect(finding?.evidence.map(({ municipality, question, value }) => [municipality, question, value])).toEqual([
    ['1961', 'closing.obstacle.secrecy', 3],
    ['1983', 'closing.obstacle.secrecy', 2],
  ])
})
