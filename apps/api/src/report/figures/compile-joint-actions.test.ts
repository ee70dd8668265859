import { expect, test } from 'vitest'
import { aJointAction, aRound, entryId, respondentId } from '../../gaps/rules/test-round.ts'
import { compileJointActions } from './compile-joint-actions.ts'
import { withholding } from './test-withholding.ts'

const register = [{ id: 'region', name: 'Region Västmanland', mergedInto: null }]
const listing = (number: number, entry: Readonly<Record<string, unknown>> = {}) => ({
  jointActions: { entries: [aJointAction(number, entry)] },
})
const inRound = (sides: Parameters<typeof aRound>[0], circumstances: Parameters<typeof aRound>[1] = {}) => {
  const round = aRound(sides, circumstances)
  return compileJointActions(round, round.municipalities, register)
}
const police = respondentId('1981', 'police')
const said = (recognition: 'same' | 'known_not_listed' | 'ended' | 'not_known', sameAs: string | null = null) => ({
  confirmations: [{ respondentId: police, entry: entryId(1), recognition, sameAs }],
})

test.each([
  ['known_not_listed', 'confirmed'],
  ['ended', 'confirmed'],
  ['not_known', 'not_known'],
] as const)('what the counterpart says is %s is %s', (recognition, tie) => {
  const found = inRound({ Sala: { municipality: listing(1), police: {} } }, said(recognition))
  expect(found?.map((it) => it.tie)).toEqual([tie])
})

test('what is the same to both is one, with the roles of both', () => {
  const found = inRound(
    {
      Sala: {
        municipality: listing(1, { actors: [{ actor: 'region', role: 'leads' }] }),
        police: listing(2, {
          actors: [
            { actor: 'region', role: 'participates' },
            { actor: 'gone', role: 'finances' },
          ],
        }),
      },
    },
    said('same', entryId(2)),
  )
  expect(found).toMatchObject([
    {
      name: 'Samverkansinsats 1',
      sides: ['municipality', 'police'],
      tie: 'confirmed',
      actors: [
        { actor: 'Region Västmanland', roles: ['leads', 'participates'] },
        { actor: null, roles: ['finances'] },
      ],
    },
  ])
})

test.each([
  [{ municipality: listing(1), police: {} }, true, 'not_answered'],
  [{ municipality: listing(1), police: {} }, false, 'not_reconciled'],
  [{ municipality: listing(1) }, true, 'silent'],
  [{ municipality: listing(1, { counterpartRole: 'none' }), police: {} }, true, 'not_asked'],
] as const)('why nothing is confirmed is told apart: %#', (Sala, reconciled, tie) => {
  expect(inRound({ Sala }, { reconciled })?.map((it) => it.tie)).toEqual([tie])
})

test.each([
  ['ongoing', 1],
  ['planning', 1],
  ['unknown', 1],
  ['idea', 0],
  ['ended', 0],
])('one that is %s stands in %i row', (phase, count) => {
  expect(inRound({ Sala: { municipality: listing(1, { phase }) } })).toHaveLength(count)
})

test('how the two sides differ is not told to those who may not see it', () => {
  const round = aRound({ Sala: { municipality: listing(1), police: {} } })
  const found = compileJointActions({ ...round, reader: 'lansbra' }, round.municipalities, register)
  expect(found?.[0]).not.toHaveProperty('tie')
})

test('when all of them are withheld there is no table', () => {
  const round = aRound({ Sala: { municipality: listing(1) } })
  const hidden = round.municipalities.map((it) => ({
    ...it,
    municipality: withholding(it.municipality, 'jointActions.actors'),
  }))
  expect(compileJointActions({ ...round, municipalities: hidden }, hidden, register)).toBeUndefined()
})
