import { expect, test } from 'vitest'
import { aRound, entryId } from '../../gaps/rules/test-round.ts'
import { compileActors } from './compile-actors.ts'
import { withholding } from './test-withholding.ts'

const register = [
  { id: 'one', kind: 'region' },
  { id: 'other', kind: 'region' },
  { id: 'third', kind: 'probation' },
]
const naming = (...actors: readonly (readonly [actor: string, quality?: number | 'unknown'])[]) => ({
  collaborators: {
    entries: actors.map(([actor, quality], at) => ({ id: entryId(at), actor, ...(quality && { quality }) })),
  },
})
const inRound = (sides: Parameters<typeof aRound>[0], modulesOff: readonly string[] = []) => {
  const round = aRound(sides, { modulesOff })
  return compileActors(round, round.municipalities, register)
}

test('two of the same kind are one, in the eyes of both sides or of one', () => {
  const found = inRound({
    Sala: { municipality: naming(['one']), police: naming(['other'], ['third']) },
    Köping: { municipality: naming(['one'], ['other']), police: naming() },
  })
  expect(found).toEqual({
    open: [],
    kinds: [
      { kind: 'probation', by: [{ municipality: '1981', sides: ['police'] }], quality: { count: 0, of: 0 } },
      {
        kind: 'region',
        by: [
          { municipality: '1981', sides: ['municipality', 'police'] },
          { municipality: '1983', sides: ['municipality'] },
        ],
        quality: { count: 0, of: 0 },
      },
    ],
  })
})

test('where a side is silent there may be more', () => {
  expect(inRound({ Sala: { municipality: naming(['one']) }, Köping: {} })?.open).toEqual(['1981', '1983'])
})

test.each([
  [3, 0],
  [4, 1],
  [5, 1],
])('a cooperation judged as %i works well in %i', (quality, count) => {
  expect(inRound({ Sala: { police: naming(['one', quality]) } })?.kinds[0]?.quality).toEqual({ count, of: 1 })
})

test('who does not know how it works is not among those who judge', () => {
  expect(inRound({ Sala: { police: naming(['one', 'unknown']) } })?.kinds[0]?.quality).toEqual({ count: 0, of: 0 })
})

test('quality is not told to whom it is withheld from anybody', () => {
  const { municipalities, ...round } = aRound({
    Sala: { police: naming(['one', 5]) },
    Köping: { police: naming(['one', 1]) },
  })
  const [sala, koping] = municipalities
  if (!sala || !koping) throw new Error('There are no municipalities')
  const hidden = [sala, { ...koping, police: withholding(koping.police, 'collaborators.quality') }]
  expect(compileActors(round, hidden, register)?.kinds[0]).not.toHaveProperty('quality')
})

test('actors that are withheld leave it open, and all of them leave no figure', () => {
  const { municipalities, ...round } = aRound({ Sala: { municipality: naming(['one']), police: naming(['third']) } })
  const hidden = municipalities.map((it) => ({ ...it, police: withholding(it.police, 'collaborators.actor') }))
  expect(compileActors(round, hidden, register)).toMatchObject({ open: ['1981'], kinds: [{ kind: 'region' }] })
  const all = hidden.map((it) => ({ ...it, municipality: withholding(it.municipality, 'collaborators.actor') }))
  expect(compileActors(round, all, register)).toBeUndefined()
})

test('a round that did not ask has no figure', () => {
  expect(inRound({ Sala: { police: naming(['one']) } }, ['collaborators'])).toBeUndefined()
})
