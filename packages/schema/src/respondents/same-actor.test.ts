import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standsFor, wayOf, withActorsAsOne } from './same-actor.ts'

const actor = (id: string, mergedInto: string | null = null) => ({ id, mergedInto })

test('an actor counts as the last in the row of those it is merged into', () => {
  const register = [actor('a', 'b'), actor('b', 'c'), actor('c'), actor('d')]
  expect(['a', 'b', 'c', 'd', 'not registered'].map(standsFor(register))).toEqual([
    'c',
    'c',
    'c',
    'd',
    'not registered',
  ])
  expect(wayOf(register)('a')).toEqual(['a', 'b', 'c'])
})

test('answers name the actor that theirs is merged into, once', () => {
  const answers = {
    initiatives: {
      entries: [
        { id: 'e1', name: 'b', lead: 'b', actors: [{ actor: 'b' }, { actor: 'c' }, { actor: 'd' }] },
        {
          id: 'e2',
          actors: [
            { actor: 'b', role: 'leads' },
            { actor: 'c', role: 'finances' },
          ],
        },
      ],
    },
  }
  expect(withActorsAsOne(answers, [actor('a'), actor('b', 'c'), actor('c')])).toEqual({
    initiatives: {
      entries: [
        { id: 'e1', name: 'c', lead: 'c', actors: [{ actor: 'c' }, { actor: 'd' }] },
        {
          id: 'e2',
          actors: [
            { actor: 'c', role: 'leads' },
            { actor: 'c', role: 'finances' },
          ],
        },
      ],
    },
  })
})

test('what names no merged actor is left as it was', () => {
  const answers = { problems: { emerging: 'b', list: [1, 1, null] }, entries: [{ actor: 'c' }, { actor: 'c' }] }
  expect(withActorsAsOne(answers, [actor('a', 'c'), actor('c')])).toBe(answers)
})

/** Merges as the database lets them be: each actor at most into one that comes later. */
const registers = fc.array(fc.option(fc.nat({ max: 9 }))).map((into) =>
  into.map((it, at) => ({
    id: `${at}`,
    mergedInto: it !== null && at + 1 + it < into.length ? `${at + 1 + it}` : null,
  })),
)

test('whatever is merged, the one that another counts as counts as itself', () => {
  fc.assert(
    fc.property(registers, (register) => {
      const now = standsFor(register)
      for (const { id } of register) {
        expect(now(now(id))).toBe(now(id))
        expect(register.find((it) => it.id === now(id))?.mergedInto).toBeNull()
      }
    }),
  )
})

test('read twice, answers say what they said when read once', () => {
  const document = fc.array(fc.record({ id: fc.constant('e'), lead: fc.nat({ max: 12 }).map(String) }))
  fc.assert(
    fc.property(registers, document, (register, answers) => {
      const once = withActorsAsOne(answers, register)
      expect(withActorsAsOne(once, register)).toEqual(once)
    }),
  )
})
