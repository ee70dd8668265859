import { expect, test } from 'vitest'
import { cellText } from '../../document/table.ts'
import type { FigureData } from '../figure-data.ts'
import { aReport } from '../made-up-report.ts'
import { writingOf } from '../report-writing.ts'
import { acrossFigure } from './across-figure.ts'
import { drawn } from './drawn.ts'

const across: NonNullable<FigureData['across']> = {
  tiles: [
    { municipality: '1981', x: 0, y: 0 },
    { municipality: '1962', x: 0, y: 1 },
  ],
  problems: [
    {
      problem: 'narcotics',
      actions: [{ name: 'Nattpatrull', places: ['1962', '1981'] }],
      pairs: [],
      alone: [['1962', '1981']],
    },
  ],
}
const mapOf = (figures: FigureData) => {
  const { drawing } = drawn(acrossFigure, figures)
  return drawing.kind === 'tile-map' ? drawing.maps[0] : undefined
}

test('the sentence counts where the problem is large, and what is done across borders', () => {
  expect(drawn(acrossFigure, { across }).caption.summary).toBe(
    'Narkotikabrott och öppen droghandel bedöms som stort i flest kommuner, av kommunen eller polisen: 2 av 2. Av 1 problem som är stort i någon kommun möts 1 med samverkan över en kommungräns. I 1 av problemen finns grannar som delar det utan att samverka om det.',
  )
})

test('a tile says how large the problem is to both, to one, or that it is not known', () => {
  expect(mapOf({ across })?.tiles).toEqual([
    { name: 'Sala', x: 0, y: 0, tone: 'one', text: 'stort för en av dem', about: { municipality: '1981' } },
    { name: 'Norberg', x: 0, y: 1, tone: 'one', text: 'stort för en av dem', about: { municipality: '1962' } },
  ])
})

test('a bridge has the letter that its name has beside', () => {
  const map = mapOf({ across })
  expect(map?.bridges).toEqual([{ letter: 'A', places: ['Norberg', 'Sala'] }])
  expect(map?.lists[0]?.items).toEqual(['A Nattpatrull: Norberg och Sala'])
  expect(map?.framed).toEqual(['Norberg', 'Sala'])
})

test('the table has what all the maps show', () => {
  expect(drawn(acrossFigure, { across }).table.groups[0]?.rows.map((row) => row.map(cellText))).toEqual([
    [
      'Narkotikabrott och öppen droghandel',
      'Sala och Norberg',
      'Nattpatrull (Norberg och Sala)',
      '',
      'Norberg och Sala',
    ],
  ])
})

test('a report without the map has no figure', () => {
  expect(acrossFigure.compile(writingOf({ ...aReport(), figures: {} }, 'sv'))).toBeNull()
})
