import { expect, test } from 'vitest'
import { conversationOf, fits, otherSide, type ConversationStep, type SideOfMunicipality } from './conversation.ts'

/** `K propose 4 (p)`: who, what, the words it has and the step that it ends. */
type Said = [by: 'K' | 'P', kind: ConversationStep['kind'], id: string, ends?: string | undefined, words?: string]

const sides = { K: 'municipality', P: 'police' } as const
const step = ([by, kind, id, ends, words = '']: Said): ConversationStep => ({
  id,
  by: sides[by],
  kind,
  value: kind === 'propose' ? id : null,
  words,
  ends: ends ?? null,
  saidBy: '',
  saidAt: '2026-11-20T10:00:00.000Z',
})
const after = (...said: Said[]) => conversationOf(said.map(step))
const both: SideOfMunicipality[] = ['municipality', 'police']

type Case = [name: string, said: Said[], outcome: string, waitsFor: SideOfMunicipality[], agreed: string | null]

test.each<Case>([
  ['nothing is said', [], 'open', both, null],
  ['one explains', [['K', 'explain', 'a', undefined, 'Vi']], 'open', ['police'], null],
  [
    'both explain',
    [
      ['K', 'explain', 'a', undefined, 'Vi'],
      ['P', 'explain', 'b', undefined, 'Vi'],
    ],
    'explained',
    [],
    null,
  ],
  ['one proposes', [['P', 'propose', '4']], 'open', ['municipality'], null],
  [
    'the other accepts',
    [
      ['P', 'propose', '4'],
      ['K', 'accept', 'a', '4'],
    ],
    'agreed',
    [],
    '4',
  ],
  [
    'the other declines with words, and the one who proposed has none',
    [
      ['P', 'propose', '4'],
      ['K', 'decline', 'a', '4', 'Nej'],
    ],
    'open',
    ['police'],
    null,
  ],
  [
    'the other declines, both with words',
    [
      ['P', 'propose', '4', undefined, 'Vi räknar så'],
      ['K', 'decline', 'a', '4', 'Vi räknar inte så'],
    ],
    'explained',
    [],
    null,
  ],
  [
    'the other proposes something else',
    [
      ['P', 'propose', '4'],
      ['K', 'propose', '5', '4'],
    ],
    'open',
    ['police'],
    null,
  ],
  [
    'the one who proposed withdraws',
    [
      ['P', 'propose', '4'],
      ['P', 'withdraw', 'a', '4'],
    ],
    'open',
    both,
    null,
  ],
  [
    'what was agreed is taken back',
    [
      ['P', 'propose', '4'],
      ['K', 'accept', 'a', '4'],
      ['P', 'reopen', 'b', 'a'],
    ],
    'open',
    both,
    null,
  ],
  [
    'and agreed again',
    [
      ['P', 'propose', '4'],
      ['K', 'accept', 'a', '4'],
      ['P', 'reopen', 'b', 'a'],
      ['K', 'propose', '5'],
      ['P', 'accept', 'c', '5'],
    ],
    'agreed',
    [],
    '5',
  ],
  [
    'two propose at the same time',
    [
      ['K', 'propose', '3'],
      ['P', 'propose', '4'],
    ],
    'open',
    ['municipality'],
    null,
  ],
])('when %s', (_, said, outcome, waitsFor, agreed) => {
  const conversation = after(...said)
  expect([conversation.outcome, conversation.waitsFor, conversation.agreement?.value ?? null]).toEqual([
    outcome,
    waitsFor,
    agreed,
  ])
  // Seen from the other side it is the same, the other way round.
  const swapped = conversationOf(said.map(step).map((it) => ({ ...it, by: otherSide(it.by) })))
  expect([swapped.outcome, new Set(swapped.waitsFor.map(otherSide))]).toEqual([outcome, new Set(waitsFor)])
})

const proposed: Said[] = [['P', 'propose', 'p']]
const agreed: Said[] = [...proposed, ['K', 'accept', 'a', 'p']]

test.each<[said: Said[], next: Said, isFit: boolean]>([
  [proposed, ['K', 'accept', 'x', 'p'], true],
  [proposed, ['P', 'accept', 'x', 'p'], false],
  [proposed, ['K', 'decline', 'x', 'p'], true],
  [proposed, ['K', 'decline', 'x', 'another'], false],
  [proposed, ['P', 'withdraw', 'x', 'p'], true],
  [proposed, ['K', 'withdraw', 'x', 'p'], false],
  [proposed, ['K', 'propose', 'x', 'p'], true],
  [proposed, ['K', 'propose', 'x'], false],
  [proposed, ['K', 'reopen', 'x', 'p'], false],
  [proposed, ['K', 'explain', 'x'], true],
  [proposed, ['K', 'explain', 'x', 'p'], false],
  [agreed, ['K', 'reopen', 'x', 'a'], true],
  [agreed, ['P', 'reopen', 'x', 'a'], true],
  [agreed, ['P', 'propose', 'x'], false],
  [agreed, ['K', 'accept', 'x', 'p'], false],
  [[], ['K', 'propose', 'x'], true],
  [[], ['K', 'accept', 'x', 'p'], false],
])('after %j, %j fits: %s', (said, next, isFit) => expect(fits(after(...said), step(next))).toBe(isFit))
