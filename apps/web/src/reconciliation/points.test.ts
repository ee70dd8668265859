import { conversationOf, type ConversationStep } from '@kartlaggning/schema/reconciliation/conversation'
import { expect, test } from 'vitest'
import { anchorOf, inTurn, titleOf, turnOf, type Point } from './points.ts'

const step = (by: ConversationStep['by'], kind: ConversationStep['kind'], id: string, ends: string | null = null) => ({
  id,
  by,
  kind,
  value: kind === 'propose' ? 3 : null,
  words: kind === 'explain' ? 'Så här' : '',
  ends,
  saidBy: '',
  saidAt: '2026-11-20T10:00:00.000Z',
})
const silent = conversationOf([])
const proposed = conversationOf([step('police', 'propose', 'p')])
const agreed = conversationOf([step('police', 'propose', 'p'), step('municipality', 'accept', 'a', 'p')])
const explained = conversationOf([step('police', 'explain', 'p'), step('municipality', 'explain', 'a')])

test('each side sees whose turn it is', () => {
  const seen = [silent, proposed, agreed, explained]
  expect(seen.map((it) => turnOf(it, 'municipality'))).toEqual(['ours', 'ours', 'agreed', 'explained'])
  expect(seen.map((it) => turnOf(it, 'police'))).toEqual(['ours', 'theirs', 'agreed', 'explained'])
})

const text = { sv: 'Hur stort är problemet?', en: 'How large is the problem?' }
const question = { id: 'problems.concern', text, kind: 'text', max: 1, askedOf: [], required: true, audience: 'public' }
const point = (id: string, conversation: Point['conversation']) =>
  ({ id, row: null, question, conversation }) as unknown as Point

test('what waits for us comes first, and what is settled last', () => {
  const points = [point('a', agreed), point('b', proposed), point('c', explained), point('d', silent)]
  expect(inTurn(points, 'police').map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c'])
})

test('a row of a matrix stands before its question', () => {
  const row = { code: 'narcotics', text: { sv: 'Narkotikabrott', en: 'Drug offences' } }
  const titled = { ...point('problems.concern.narcotics', silent), row }
  expect(titleOf(titled, ({ sv }) => sv)).toBe('Narkotikabrott: hur stort är problemet?')
  expect(anchorOf(titled)).toBe('punkt-problems-concern-narcotics')
})
