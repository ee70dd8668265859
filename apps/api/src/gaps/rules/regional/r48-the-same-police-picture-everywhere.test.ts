import { expect, it } from 'vitest'
import { theSamePolicePictureEverywhere } from './r48-the-same-police-picture-everywhere.ts'
import { aRound, findings, judging, verdicts, type Sides } from '../test-round.ts'

const picture = judging({ narcotics: 3, arson: 1 })
const other = judging({ narcotics: 2, arson: 1 })
const answering = (municipality: object, police: object = picture): Sides => ({
  municipality: { ...municipality },
  police: { ...police },
})
const policeAreas = { Köping: 'west', Arboga: 'west', Kungsör: 'west', Sala: 'north' }
const found = (sides: Record<string, Sides>, areas: Record<string, string> = policeAreas) =>
  verdicts(theSamePolicePictureEverywhere, aRound(sides, { policeAreas: areas }))
const note = { 'R48:west': 1 }

it.each<[string, Record<string, Sides>, object]>([
  ['the same picture where municipalities differ', { Köping: answering(picture), Arboga: answering(other) }, note],
  ['the same picture where they do not', { Köping: answering(picture), Arboga: answering(picture) }, {}],
  [
    'another picture of one problem',
    { Köping: answering(picture), Arboga: answering(other, judging({ narcotics: 3, arson: 2 })) },
    {},
  ],
  [
    'the same picture in two of three',
    { Köping: answering(picture), Arboga: answering(other), Kungsör: answering(other, other) },
    {},
  ],
  [
    'the same picture in those that have answered',
    { Köping: answering(picture), Arboga: answering(other), Kungsör: { municipality: { ...other } } },
    note,
  ],
  [
    'municipalities of which one does not know',
    { Köping: answering(picture), Arboga: answering(judging({ narcotics: 'unknown', arson: 1 })) },
    {},
  ],
  ['a municipality by itself', { Köping: answering(picture), Sala: answering(other) }, {}],
  ['police that have not been asked', { Köping: answering(picture, {}), Arboga: answering(other, {}) }, {}],
])('considers %s', (_, sides, expected) => {
  expect(found(sides)).toEqual(expected)
})

it('goes by the police areas of today, whichever they were last round', () => {
  const sides = { Köping: answering(picture), Sala: answering(other) }
  expect(found(sides)).toEqual({})
  expect(found(sides, { ...policeAreas, Sala: 'west' })).toEqual(note)
})

it('says nothing of municipalities whose police area is not known', () => {
  expect(found({ Köping: answering(picture), Arboga: answering(other) }, {})).toEqual({})
})

it('says where, and points to the problem on which the municipalities differ', () => {
  const round = aRound({ Köping: answering(picture), Arboga: answering(other) }, { policeAreas })
  const [finding] = findings(theSamePolicePictureEverywhere, round)
  expect(finding?.sentence.sv).toBe(
    'Polisen har gett exakt samma bild av problemen i Köping och Arboga, som hör till samma lokalpolisområde. Kommunernas bilder skiljer sig, till exempel av narkotikabrott och öppen droghandel. Det kan stämma, men också bero på att svaren är kopierade. Fråga polisen innan ni bygger något på jämförelsen.',
  )
  expect(finding?.evidence.map(({ kind, municipality, value }) => [kind, municipality, value])).toEqual([
    ['municipality', '1983', 3],
    ['police', '1983', 3],
    ['municipality', '1984', 2],
    ['police', '1984', 3],
  ])
})
