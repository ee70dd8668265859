import { expect, test } from 'vitest'
import { aJointAction, aRound, judging } from '../../gaps/rules/test-round.ts'
import { compileAcross } from './compile-across.ts'
import { withholding } from './test-withholding.ts'

type Sides = Parameters<typeof aRound>[0]
const inRound = (sides: Sides, circumstances: Parameters<typeof aRound>[1] = {}) => {
  const round = aRound(sides, { thresholds: { neighbourGroup: 2 }, ...circumstances })
  return compileAcross(round, round.municipalities)
}
const narcoticsIn = (found: ReturnType<typeof inRound>) => found?.problems.find((it) => it.problem === 'narcotics')
const large = judging({ narcotics: 3 })
const acting = (number: number, entry: Readonly<Record<string, unknown>>) => ({
  ...large,
  jointActions: { entries: [aJointAction(number, entry)] },
})

test('neighbours who share a large problem and do nothing together stand alone with it', () => {
  const found = inRound({ Köping: { municipality: large }, Arboga: { police: large }, Sala: { municipality: large } })
  expect(narcoticsIn(found)).toEqual({ problem: 'narcotics', actions: [], pairs: [], alone: [['1983', '1984']] })
})

test('an action of two municipalities joins them, and they are alone no longer', () => {
  const found = inRound({
    Köping: { municipality: acting(1, { name: 'Nattpatrull', municipalities: ['1984'] }) },
    Arboga: { police: large },
  })
  expect(narcoticsIn(found)).toMatchObject({ actions: [{ name: 'Nattpatrull', places: ['1983', '1984'] }], alone: [] })
})

test.each([
  ['ongoing', 1],
  ['planning', 1],
  ['ended', 0],
  ['idea', 0],
])('an action that is %s is a bridge in %i', (phase, count) => {
  const found = inRound({
    Köping: { municipality: acting(1, { phase, municipalities: ['1984'] }) },
    Arboga: { police: large },
  })
  expect(narcoticsIn(found)?.actions).toHaveLength(count)
})

test('one that covers a single municipality of the round is no bridge', () => {
  const found = inRound({ Köping: { municipality: acting(1, { municipalities: ['1983', '0331'] }) }, Arboga: {} })
  expect(narcoticsIn(found)?.actions).toEqual([])
})

test('the same action listed by several is one bridge; another of the same name elsewhere is another', () => {
  const of = (number: number, municipalities: string[]) => acting(number, { name: 'EST', municipalities })
  const found = inRound({
    Köping: { municipality: of(1, ['1984']), police: of(2, ['1983', '1984']) },
    Arboga: { municipality: of(3, ['1983', '1960']) },
    Kungsör: {},
    Sala: { municipality: of(4, ['1962']) },
    Norberg: {},
  })
  expect(narcoticsIn(found)?.actions).toEqual([
    { name: 'EST', places: ['1960', '1983', '1984'] },
    { name: 'EST', places: ['1962', '1981'] },
  ])
})

test('two that are said to cooperate are a pair, whoever says so', () => {
  const cooperation = (other: string) => ({ ...large, cooperation: { with: [other], problems: ['narcotics'] } })
  const found = inRound({
    Köping: { municipality: cooperation('1984'), police: cooperation('0331') },
    Arboga: { municipality: cooperation('1983') },
  })
  expect(narcoticsIn(found)?.pairs).toEqual([['1983', '1984']])
})

test('what is withheld leaves nobody alone, and when all is withheld there is no figure', () => {
  const round = aRound(
    { Köping: { municipality: large }, Arboga: { municipality: large } },
    { thresholds: { neighbourGroup: 2 } },
  )
  const hide = (...questions: string[]) =>
    round.municipalities.map((it) => ({ ...it, municipality: withholding(it.municipality, ...questions) }))
  const unsure = hide('jointActions.municipalities')
  expect(narcoticsIn(compileAcross({ ...round, municipalities: unsure }, unsure))?.alone).toEqual([])
  const none = hide('problems.concern')
  expect(compileAcross({ ...round, municipalities: none }, none)).toBeUndefined()
})

test('a round that did not ask about problems has no map', () => {
  expect(inRound({ Köping: { municipality: large } }, { modulesOff: ['problems'] })).toBeUndefined()
})
