import { expect, it } from 'vitest'
import { coverageOf } from './coverage.ts'
import { aRound } from './rules/test-round.ts'

const initiative = { id: '0199a000-0000-7000-8000-000000000001', problems: ['narcotics'], phase: 'ended' }

it.each([
  ['that has ended did', { ...initiative, statusSinceLast: 'ended_done' }, 'ended'],
  ['that never came about was none', { ...initiative, statusSinceLast: 'never_started' }, 'stated_none'],
])('an initiative %s', (_, entry, expected) => {
  const concern = { narcotics: 3 }
  const { municipalities } = aRound({
    Sala: {
      municipality: { problems: { concern }, initiatives: { entries: [entry] } },
      police: { problems: { concern } },
    },
  })
  const [sala] = municipalities
  expect(sala && coverageOf(sala, 'narcotics')).toBe(expected)
})
