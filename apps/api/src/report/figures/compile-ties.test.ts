import { expect, test } from 'vitest'
import type { RoundAnswers } from '../../gaps/rules/round-answers.ts'
import { aJointAction, aRound } from '../../gaps/rules/test-round.ts'
import { compileTies } from './compile-ties.ts'
import { withholding } from './test-withholding.ts'

const cooperating = (counterpartQuality: number) => ({
  collaborators: { counterpartFrequency: 'monthly', counterpartImportance: 4, counterpartQuality },
})
const naming = (...others: string[]) => ({ cooperation: { with: others } })
const counted = (round: RoundAnswers) =>
  Object.fromEntries(
    (compileTies(round) ?? []).map(({ kind, states }) => [
      kind,
      Object.fromEntries(states.flatMap(({ state, count }) => (count > 0 ? [[state, count]] : []))),
    ]),
  )

test('of each kind that somebody states it is counted how its ties stand', () => {
  const round = aRound({
    Köping: { municipality: { ...cooperating(3), ...naming('1984') }, police: cooperating(4) },
    Arboga: { municipality: cooperating(2), police: cooperating(4) },
    Sala: { municipality: { ...cooperating(3), jointActions: { entries: [aJointAction(1)] } } },
  })
  expect(counted(round)).toMatchObject({
    counterpart: { confirmed: 1, contradictory: 1, not_answered: 1 },
    municipalities: { one_sided: 1 },
  })
})

test('P7 how the two sides differ is told to nobody else', () => {
  const round = aRound({ Köping: { municipality: cooperating(2), police: cooperating(4) } })
  expect(compileTies(round)).toHaveLength(1)
  for (const reader of ['participants', 'lansbra', 'public'] as const)
    expect(compileTies({ ...round, reader })).toBeUndefined()
})

test.each([
  ['collaborators.counterpartFrequency', 'counterpart', cooperating(1)],
  ['collaborators.counterpartQuality', 'counterpart', cooperating(1)],
  ['cooperation.with', 'municipalities', {}],
  ['jointActions.municipalities', 'municipalities', {}],
] as const)('P7 where one end does not show %s, the tie is as if it were silent', (question, kind, said) => {
  const round = aRound({
    Köping: { municipality: naming('1984') },
    Arboga: { municipality: cooperating(4), police: said },
  })
  const shown = counted(round)[kind]
  expect(shown).not.toEqual({ not_answered: 1 })
  const municipalities = round.municipalities.map((it) => ({ ...it, police: withholding(it.police, question) }))
  expect(counted({ ...round, municipalities })[kind]).toEqual({ not_answered: 1 })
})
