import { expect, it } from 'vitest'
import type { NeedStatus } from '@kartlaggning/schema/needs/need-status'
import { promisedSupport } from './r55-promised-support.ts'
import { aRound, aRoundBefore, entryId, findings, verdicts, type Sides } from '../test-round.ts'

const need = (status: NeedStatus, changes = {}) => ({
  key: 'R09:1983',
  rule: 'R09',
  municipalities: ['1983'],
  problem: null,
  severity: 4,
  id: entryId(700),
  status,
  measures: ['plan_help'],
  mergedInto: null,
  ...changes,
})
const received = (...support: string[]) => ({ support: { received: support } })
const round = (sides: Sides, ...needs: ReturnType<typeof need>[]) =>
  aRound({ Köping: sides }, { previous: aRoundBefore({}, { needs }) })
const gap = { 'R55:1983:plan_help': 3 }

it.each([
  ['nothing received', round({ municipality: received('none') }, need('planned')), gap],
  ['something else received', round({ municipality: received('visit') }, need('planned')), gap],
  ['received', round({ municipality: received('plan_help', 'visit') }, need('planned')), {}],
  [
    'received by the police',
    round({ municipality: received('none'), police: received('plan_help') }, need('planned')),
    {},
  ],
  ['not asked', round({ municipality: {} }, need('planned')), {}],
  ['silent', round({}, need('planned')), {}],
  ['under way', round({ municipality: received('none') }, need('in_progress')), gap],
  ['confirmed', round({ municipality: received('none') }, need('confirmed')), gap],
  ['dismissed', round({ municipality: received('none') }, need('dismissed')), {}],
  ['only proposed', round({ municipality: received('none') }, need('proposed')), {}],
  ['no measure planned', round({ municipality: received('none') }, need('planned', { measures: [] })), {}],
  ['planned elsewhere', round({ municipality: received('none') }, need('planned', { municipalities: ['1984'] })), {}],
  ['the first round', aRound({ Köping: { municipality: received('none') } }), {}],
])('%s', (_, given, expected) => {
  expect(verdicts(promisedSupport, given)).toEqual(expected)
})

it('says which support, within the tasks it was planned for', () => {
  const given = round(
    { municipality: received('none') },
    need('planned'),
    need('planned', { key: 'R12:1983:arson', rule: 'R12' }),
  )
  const [finding, ...others] = findings(promisedSupport, given)
  expect(others).toEqual([])
  expect(finding?.tasks).toEqual(['practical_support', 'knowledge_based_work', 'evidence_base'])
  expect(finding?.sentence.sv).toMatch(/^I förra omgången planerade Länsstyrelsen stödet ”Stöd med åtgärdsplan”\./)
  expect(finding?.evidence.map(({ question, value }) => [question, value])).toEqual([['support.received', ['none']]])
})
