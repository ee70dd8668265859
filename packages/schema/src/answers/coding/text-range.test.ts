import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldPlaces, findAgain, piecesOf, rangeChosen, sentencesIn, textAt } from './text-range.ts'

/** Text as people write it: emoji of several parts, letters with marks put on them, flags, breaks of lines and spaces. */
const words = fc.constantFrom('a', 'ö', 'o\u0308', '👩‍👩‍👧', '🚲', '🇸🇪', '👍🏽', '\n', ' ', '. ', 'Sala', '! ', 'é', '☕️')
const text = fc.array(words, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))
const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })
const bordersOf = (of: string) => new Set([...characters.segment(of)].map(({ index }) => index).concat(of.length))

test('what is chosen is whole characters without space around, and is read back from the same place', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (of, one, other) => {
      const places = [one % (of.length + 1), other % (of.length + 1)] as const
      const range = rangeChosen(of, ...places)
      if (!range) {
        expect(of.slice(Math.min(...places), Math.max(...places)).trim()).toBe('')
        return
      }
      const chosen = textAt(of, range)
      const field = fieldPlaces(of, range)
      expect(of.slice(field.from, field.to)).toBe(chosen)
      expect(chosen).toBe(chosen.trim())
      expect(chosen.isWellFormed()).toBe(true)
      for (const place of [field.from, field.to]) expect(bordersOf(of).has(place)).toBe(true)
      expect(rangeChosen(of, field.from, field.to)).toEqual(range)
    }),
  )
})

test('backwards is the same as forwards', () => {
  expect(rangeChosen('Vi vill mer', 7, 3)).toEqual(rangeChosen('Vi vill mer', 3, 7))
  expect(rangeChosen('Vi vill', 4, 4)).toBeNull()
})

test('the sentences cover all but space, in order and beside each other', () => {
  fc.assert(
    fc.property(text, (of) => {
      const ranges = sentencesIn(of)
      expect(
        ranges
          .map((it) => textAt(of, it))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(of.replace(/\s/g, ''))
      for (const [at, { from }] of ranges.entries()) expect(from).toBeGreaterThanOrEqual(ranges[at - 1]?.to ?? 0)
    }),
  )
  expect(sentencesIn('Vi behöver lokaler. Och folk!\nMer').map((it) => it.from)).toEqual([0, 20, 30])
})

test('the words are found again wherever they have gone, the nearest first', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, of, one, other) => {
      const range = rangeChosen(of, one % (of.length + 1), other % (of.length + 1))
      if (!range) return
      const moved = before + of
      const found = findAgain(moved, textAt(of, range), range.from + Array.from(before).length)
      expect(found).toEqual({ from: range.from + Array.from(before).length, to: range.to + Array.from(before).length })
    }),
  )
  expect(findAgain('ja ja ja', 'ja', 4)).toEqual({ from: 3, to: 5 })
  expect(findAgain('ja', 'nej', 0)).toBeNull()
})

const range = fc.record({ from: fc.nat(60), to: fc.nat(60), id: fc.uuid() })

test('in pieces the text is the same, and so is each range, also where they lie over each other', () => {
  fc.assert(
    fc.property(text, fc.array(range, { maxLength: 5 }), (of, drawn) => {
      const ranges = drawn.map(({ from, to, id }) => ({ id, from: Math.min(from, to), to: Math.max(from, to) }))
      const pieces = piecesOf(of, ranges)
      expect(pieces.map((it) => it.text).join('')).toBe(of)
      for (const it of ranges) {
        const own = pieces.filter((piece) => piece.in.includes(it.id)).map((piece) => piece.text)
        expect(own.join('')).toBe(textAt(of, it))
      }
    }),
  )
})
