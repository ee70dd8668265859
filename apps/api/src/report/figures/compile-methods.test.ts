import { expect, test } from 'vitest'
import { aJointAction, anInitiative, aRound } from '../../gaps/rules/test-round.ts'
import { compileMethods } from './compile-methods.ts'
import { withholding } from './test-withholding.ts'

const initiatives = (...entries: readonly Readonly<Record<string, unknown>>[]) => ({
  initiatives: { entries: entries.map((it, at) => anInitiative(at + 1, it)) },
})
const jointActions = (entry: Readonly<Record<string, unknown>>) => ({
  jointActions: { entries: [aJointAction(9, entry)] },
})
const inRound = (sides: Parameters<typeof aRound>[0]) => compileMethods(aRound(sides).municipalities)

test.each([
  ['ongoing', 1],
  ['permanent', 1],
  ['planning', 0],
  ['idea', 0],
  ['paused', 0],
  ['ended', 0],
  ['unknown', 0],
])('a method of an initiative that is %s is in use in %i', (phase, count) => {
  expect(inRound({ Sala: { municipality: initiatives({ method: 'sspf', phase }) } })?.length).toBe(count)
})

test.each(['own', 'other', undefined])('what is called %s is no method that others can use', (method) => {
  expect(inRound({ Sala: { municipality: initiatives({ method }) } })).toEqual([])
})

test('a municipality counts once, whichever sides and however many initiatives use the method', () => {
  const found = inRound({
    Sala: {
      municipality: initiatives({ method: 'sspf' }, { method: 'sspf' }),
      police: jointActions({ method: 'sspf' }),
    },
    Köping: { municipality: initiatives({ method: 'est' }), police: initiatives() },
    Arboga: {},
  })
  expect(found).toEqual([
    { method: 'est', used: { count: 1, of: 2, silent: 1 }, by: [{ municipality: '1983', sides: ['municipality'] }] },
    {
      method: 'sspf',
      used: { count: 1, of: 2, silent: 1 },
      by: [{ municipality: '1981', sides: ['municipality', 'police'] }],
    },
  ])
})

test('what is withheld is neither used nor unused, and of too few nothing is counted', () => {
  const { municipalities } = aRound({
    Sala: { municipality: initiatives({ method: 'sspf' }) },
    Köping: { municipality: initiatives({ method: 'est' }) },
  })
  const [sala, koping] = municipalities
  if (!sala || !koping) throw new Error('There are no municipalities')
  const hidden = { ...koping, municipality: withholding(koping.municipality, 'initiatives.method') }
  expect(compileMethods([sala, hidden])).toEqual([
    { method: 'sspf', used: null, by: [{ municipality: '1981', sides: ['municipality'] }] },
  ])
  expect(compileMethods([hidden])).toBeUndefined()
})
