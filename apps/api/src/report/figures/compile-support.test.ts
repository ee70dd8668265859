import { expect, test } from 'vitest'
import { aRound } from '../../gaps/rules/test-round.ts'
import { compileSteps } from './compile-steps.ts'
import { compileSupport } from './compile-support.ts'

const needing = (need: Readonly<Record<string, number | string>>) => ({ support: { need } })

test.each([
  [1, 0, 1],
  [2, 1, 2],
  [3, 1, 3],
  ['unknown', 0, null],
])('a need of %s counts as great in %i, and is %s in the mean', (need, count, mean) => {
  const { municipalities } = aRound({ Sala: { municipality: needing({ training: need }) } })
  const found = compileSupport(municipalities)?.find((it) => it.task === 'training')
  expect(found).toEqual({
    task: 'training',
    great: { municipality: { count, of: 1, silent: 0 }, police: { count: 0, of: 0, silent: 1 } },
    mean,
  })
})

test('a round that did not ask has no figure of support, nor of steps', () => {
  const round = aRound({ Sala: { municipality: { closing: { shareLevel: 'lansbra' } } } }, { isReadIn: true })
  expect(compileSupport(round.municipalities)).toBeUndefined()
  expect(compileSteps(round, round.municipalities)).toBeUndefined()
})

test('the steps tell what two sides agree on, and are not for those who took part', () => {
  const round = aRound({ Sala: { municipality: { organisation: { function: 'no', council: 'no' } } } })
  expect(compileSteps(round, round.municipalities)?.[0]?.steps[0]).toEqual({
    step: 'initiate',
    reached: { state: 'not_reached', met: 0, of: 2 },
  })
  expect(compileSteps({ ...round, reader: 'lansbra' }, round.municipalities)).toBeUndefined()
})
