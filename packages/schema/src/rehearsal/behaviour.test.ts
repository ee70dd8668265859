import { expect, test } from 'vitest'
import { behaviourOf, daysOf } from './behaviour.ts'
import { comesBack, isFirstGiven, madeUpPerson } from './made-up-people.ts'
import { isMadeUp } from './made-up.ts'

const within = { from: '2026-10-05', to: '2026-10-25', isExtended: false, isReplaced: false }
const placeOf = (fits: (behaviour: ReturnType<typeof behaviourOf>) => boolean) =>
  Array.from({ length: 20 }, (_, place) => place).find((place) => fits(behaviourOf(place))) ?? -1

test.each([
  ['one of the quick', { place: 0 }, { opens: '2026-10-06', begins: '2026-10-07', submits: '2026-10-08' }],
  ['one of the last day', { place: 5 }, { opens: '2026-10-11', begins: '2026-10-21', submits: '2026-10-25' }],
  ['one who stops halfway', { place: 7 }, { opens: '2026-10-09', begins: '2026-10-12', submits: null }],
  ['one who stops halfway, with more time', { place: 7, isExtended: true }, { submits: '2026-10-25' }],
  ['one who never looks', { place: 9 }, { opens: null, begins: null, submits: null }],
  [
    'one who never looks, with more time',
    { place: 9, isExtended: true },
    { opens: '2026-10-24', submits: '2026-10-25' },
  ],
  ['one whom nothing reaches', { place: 3, isExtended: true }, { opens: null, begins: null, submits: null }],
  ['whoever takes over from them', { place: 3, isReplaced: true }, { opens: '2026-10-06', submits: '2026-10-07' }],
  ['in a round of a day', { place: 5, to: '2026-10-05' }, { opens: '2026-10-06', submits: '2026-10-06' }],
])('%s', (_, changes, days) => {
  expect(daysOf({ ...within, ...changes })).toMatchObject(days)
})

test('among those asked there is one of each kind that a coordinator has to do with', () => {
  expect(placeOf(({ bounces }) => bounces === true)).toBeGreaterThanOrEqual(0)
  expect(placeOf(({ begins, submits }) => begins !== undefined && submits === undefined)).toBeGreaterThanOrEqual(0)
  expect(placeOf(({ opens, bounces }) => opens === undefined && !bounces)).toBeGreaterThanOrEqual(0)
})

test('each has a name and an address of their own, which nobody can be written to at', () => {
  const all = Array.from({ length: 150 }, (_, place) => madeUpPerson('14', place, 'police'))
  expect(new Set(all.map(({ name }) => name)).size).toBe(150)
  expect(new Set(all.map(({ email }) => email)).size).toBe(150)
  expect(all.every(({ email, name }) => isMadeUp(email) && name.endsWith('(påhittad)'))).toBe(true)
  expect(all.filter(({ email }) => comesBack(email)).length).toBeGreaterThan(0)
  expect(all.every(({ email }, place) => isFirstGiven(email, '14', place))).toBe(true)
  expect(isFirstGiven('ny.kontakt@ovning.invalid', '14', 0)).toBe(false)
  expect(isMadeUp('anna@ovning.invalid.example')).toBe(false)
})
