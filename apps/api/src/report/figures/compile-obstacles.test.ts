import { expect, test } from 'vitest'
import { aRound } from '../../gaps/rules/test-round.ts'
import { compileObstacles } from './compile-obstacles.ts'

const hindered = (obstacle: Readonly<Record<string, number | string>>) => ({ closing: { obstacle } })
const inRound = (sides: Parameters<typeof aRound>[0]) => compileObstacles(aRound(sides).municipalities)
const of = (found: ReturnType<typeof compileObstacles>, code: string) =>
  found?.find((it) => it.obstacle === code)?.large

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
  ['unknown', 0],
  ['not_applicable', 0],
])('an obstacle of %s counts as large in %i', (size, count) => {
  expect(of(inRound({ Sala: { municipality: hindered({ time: size }) } }), 'time')?.municipality).toMatchObject({
    count,
    of: 1,
  })
})

test('each side is counted by itself, and who has not answered beside it', () => {
  const found = inRound({
    Sala: { municipality: hindered({ time: 3 }), police: hindered({ time: 0 }) },
    Köping: { municipality: hindered({ time: 2 }) },
  })
  expect(of(found, 'time')).toEqual({
    municipality: { count: 2, of: 2, silent: 0 },
    police: { count: 0, of: 1, silent: 1 },
  })
})

test('a round that did not ask has no figure', () => {
  expect(inRound({ Sala: { municipality: { closing: { shareLevel: 'lansbra' } } } })).toBeUndefined()
})
