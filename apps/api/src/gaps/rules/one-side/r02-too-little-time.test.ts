import { expect, it } from 'vitest'
import { tooLittleTime } from './r02-too-little-time.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const time = (fteAllocated: number | 'unknown', fteActual?: number) => ({
  municipality: {
    organisation: { function: 'own_person', fteAllocated, ...(fteActual !== undefined && { fteActual }) },
  },
})
const of = (population: number | undefined, sides: ReturnType<typeof time>) =>
  aRound({ Köping: sides }, population === undefined ? {} : { populations: { Köping: population } })

it.each([
  ['a small municipality at its limit', 9_999, time(20), undefined],
  ['a small municipality just below it', 9_999, time(19), 2],
  ['a medium one at its limit', 10_000, time(40), undefined],
  ['a medium one just below it', 10_000, time(39), 2],
  ['the largest medium one just below it', 29_999, time(39), 2],
  ['between medium and large there is no limit', 30_000, time(1), undefined],
  ['nor at one inhabitant from it', 99_999, time(1), undefined],
  ['the largest medium one at its limit', 29_999, time(40), undefined],
  ['a small municipality just above it', 9_999, time(21), undefined],
  ['a large one, one inhabitant larger', 100_001, time(99), 2],
  ['a large one at its limit', 100_000, time(100), undefined],
  ['a large one just below it', 100_000, time(99), 2],
  ['inhabitants that are not known set no limit', undefined, time(0), undefined],
  ['half of the time is enough', undefined, time(50, 25), undefined],
  ['less than half is not', undefined, time(50, 24), 2],
  ['an odd time is not rounded', undefined, time(25, 12), 2],
  ['more than is set aside is enough', undefined, time(50, 60), undefined],
  ['no time at all has no half', undefined, time(0, 0), undefined],
  ['a time that is not known cannot be assessed', 9_999, time('unknown', 10), 'cannot be assessed'],
  ['where there is no function, time is not asked for', 9_999, { municipality: { organisation: {} } }, undefined],
])('%s', (_, population, sides, expected) => {
  const found = verdicts(tooLittleTime, of(population, sides as ReturnType<typeof time>))
  expect(found).toEqual(expected === undefined ? {} : { 'R02:1983': expected })
})

it('follows the limits of the round', () => {
  const round = aRound(
    { Köping: time(29) },
    { populations: { Köping: 9_999 }, thresholds: { coordinationShareSmall: 30 } },
  )
  expect(verdicts(tooLittleTime, round)).toEqual({ 'R02:1983': 2 })
})

it('counts a shared function in each municipality by its own share', () => {
  const shared = (fteAllocated: number, other: string) => ({
    municipality: { organisation: { function: 'shared_municipality', functionSharedWith: [other], fteAllocated } },
  })
  const round = aRound(
    { Köping: shared(20, '1984'), Arboga: shared(19, '1983') },
    { populations: { Köping: 9_000, Arboga: 9_000 } },
  )
  expect(verdicts(tooLittleTime, round)).toEqual({ 'R02:1984': 2 })
})

it('says how much time there is and which limit the round has', () => {
  const [finding] = findings(tooLittleTime, of(8_000, time(10, 10)))
  expect(finding?.sentence.sv).toBe(
    'Enligt svaret är 10 procent av en heltid avsatt för samordningen. I en kommun med färre än 10 000 invånare räknas tiden för samordning som otillräcklig när den är mindre än 20 procent av en heltid. Med för lite tid är det svårt att hålla ihop arbetet. Länsstyrelsen kan ge processtöd, eller stöd i att dela funktionen med en annan kommun.',
  )
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([
    ['organisation.fteAllocated', 10],
    ['organisation.fteActual', 10],
  ])
})
