// @vitest-environment node
import fc from 'fast-check'
import { test } from 'vitest'
import { twoPages, type Fate, type Text } from '../../../test/two-pages.ts'
import { QUESTIONS } from '../../../test/two-questions.ts'
import type { Choice } from './save-state.ts'

const who = fc.nat(1)
const is = <const Kind extends string>(kind: Kind) => fc.constant(kind)
const texts: readonly Text[] = [
  'own',
  'own',
  'own',
  'own',
  'the same',
  'the first again',
  'too long',
  'personal number',
  'seen by the server',
]
const fates: readonly Fate[] = [
  'arrives',
  'arrives',
  'arrives',
  'request lost',
  'reply lost',
  'reply late',
  'signed out',
]

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: is('types'),
      who,
      question: fc.constantFrom(...QUESTIONS),
      text: fc.constantFrom(...texts),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: is('request'), who, which: fc.nat(2), fate: fc.constantFrom(...fates) }) },
  { weight: 5, arbitrary: fc.record({ kind: is('timer'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: is('blurs'), who }) },
  { weight: 3, arbitrary: fc.record({ kind: is('leaves'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: is('late reply'), which: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('comes once more'), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.record({ kind: is('looks'), who, late: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: is('late look'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: is('reads again'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: is('confirms'), who }) },
  { weight: 1, arbitrary: fc.record({ kind: is('offline'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: is('online'), who }) },
  { weight: 2, arbitrary: fc.record({ kind: is('reloads'), who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: is('resolves'),
      who,
      choice: fc.constantFrom<Choice>('mine', 'theirs', 'both'),
      stale: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: is('corrected') }) },
)

test('P1, P2, P4, P7: whatever happens in whatever order, nothing acknowledged is lost, no older text wins, every conflict and refusal is shown', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), (steps) => {
      const story = twoPages()
      for (const it of steps) story.does(it)
      story.comesToRest()
      story.isWellInTheEnd()
    }),
    { numRuns: 1500 },
  )
}, 240_000)
