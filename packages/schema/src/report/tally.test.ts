import { expect, test } from 'vitest'
import { tally, type Said } from './tally.ts'

const saying = (...answers: readonly string[]): Said<string>[] => answers.map((answer) => ({ answer }))
const times = <T>(count: number, it: T): T[] => Array.from({ length: count }, () => it)
const isYes = (answer: string) => answer === 'yes'

test('eight are asked: two say yes, four no and two nothing', () => {
  const said = [...saying('yes', 'yes', 'no', 'no', 'no', 'no'), ...times(2, 'not_answered' as const)]
  expect(tally(said, isYes)).toEqual({ count: 2, of: 6, silent: 2 })
})

test('who was not asked is neither among those who answered nor among those who did not', () => {
  const said = [...saying('yes', 'no', 'no'), 'not_answered' as const, ...times(4, 'not_asked' as const)]
  expect(tally(said, isYes)).toEqual({ count: 1, of: 3, silent: 1 })
})

test('what is withheld is not counted, and where little is left nothing is', () => {
  const withheld = { notShown: 'respondent' } as const
  expect(tally([...saying('yes', 'no', 'no'), withheld], isYes)).toEqual({ count: 1, of: 3, silent: 0 })
  expect(tally([...saying('yes', 'no'), withheld], isYes)).toBeNull()
})
