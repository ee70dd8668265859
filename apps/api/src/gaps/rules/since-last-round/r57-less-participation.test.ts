import { expect, it } from 'vitest'
import { lessParticipation } from './r57-less-participation.ts'
import { aRound, aRoundBefore, findings, verdicts, type Sides } from '../test-round.ts'

const round = (now: Record<string, Sides>, then: Record<string, Sides>) => aRound(now, { previous: aRoundBefore(then) })
const both = { municipality: {}, police: {} }

it.each([
  ['both answered both times', round({ Köping: both }, { Köping: both }), []],
  ['the municipality is silent now', round({ Köping: { police: {} } }, { Köping: both }), ['municipality']],
  ['the police are silent now', round({ Köping: { municipality: {} } }, { Köping: both }), ['police']],
  ['both are silent now', round({ Köping: {} }, { Köping: both }), ['municipality', 'police']],
  ['the police were silent then too', round({ Köping: { municipality: {} } }, { Köping: { municipality: {} } }), []],
  ['a municipality that was not asked then', round({ Köping: {} }, { Sala: both }), []],
  ['a municipality that is not asked now', round({ Sala: both }, { Köping: both, Sala: both }), []],
  ['the first round', aRound({ Köping: {} }), []],
])('%s', (_, given, kinds) => {
  expect(Object.keys(verdicts(lessParticipation, given))).toEqual(kinds.map((kind) => `R57:1983:${kind}`))
})

it('says who, and asks what is needed', () => {
  const [finding] = findings(lessParticipation, round({ Köping: { municipality: {} } }, { Köping: both }))
  expect(finding).toMatchObject({ severity: 2, tasks: ['collaboration_exchange'], evidence: [] })
  expect(finding?.sentence.sv).toMatch(/^Polisen svarade i förra omgången men inte i den här\./)
})
