import { expect, test } from 'vitest'
import type { Report } from '../report.ts'
import { aReport } from '../made-up-report.ts'
import { writingOf } from '../report-writing.ts'
import { differencesFigure } from './differences-figure.ts'
import { largeProblemsFigure } from './large-problems-figure.ts'

type Size = Report['problems'][number]['cells'][number]['concern']['police']

/** A problem as each municipality and its police judge it, and where that counts as different. */
const judged = (
  problem: string,
  ...pairs: readonly (readonly [Size, Size, boolean?])[]
): Report['problems'][number] => ({
  problem,
  cells: pairs.map(([municipality, police, differs = false], at) => ({
    municipality: `${1980 + at}`,
    concern: { municipality, police },
    differs,
  })),
})

function drawn(
  figure: typeof differencesFigure,
  problems: Report['problems'],
  reader: Report['reader'] = 'county-board',
) {
  const found = figure.compile(writingOf({ ...aReport(reader), problems, figures: {} }, 'sv'))
  return found?.kind === 'figure' ? found : null
}

const problems = [
  judged('narcotics', [4, 2, true], [3, 3], ['unknown', 4], [null, 3]),
  judged('traffic', [1, 3, true], ['not_applicable', 2, true], [2, 2]),
]

test('the sides are compared where both have judged: not known is left out, not applicable is none', () => {
  const figure = drawn(differencesFigure, problems)
  expect(figure?.table.groups[0]?.rows).toEqual([
    ['Trafikbrott och störande körning', '1,0', '2,3', '1 av 3', 0, 2],
    ['Narkotikabrott och öppen droghandel', '3,5', '2,5', '1 av 2', 1, 0],
  ])
  expect(figure?.caption.summary).toBe(
    'Bilderna skiljer sig mest i ett problem: Trafikbrott och störande körning. I medeltal bedömer kommunerna det till 1,0 och polisen till 2,3 på skalan 0–4. Tydligt olika är 3 av 5 jämförelser.',
  )
  expect(figure?.drawing).toMatchObject({ rows: [{ at: [{ value: 1 }, {}], last: 'i 2 av 3' }, { last: 'i 1 av 2' }] })
})

test('"Annat problem" is one thing to one and another to the next, and is not compared', () => {
  expect(drawn(differencesFigure, [judged('other', [1, 4, true])])).toBeNull()
})

test('how the sides differ is not for those who took part', () => {
  expect(drawn(differencesFigure, problems, 'lansbra')).toBeNull()
})

test('a problem is counted as large by each side, of those who have answered', () => {
  const figure = drawn(largeProblemsFigure, problems)
  expect(figure?.table.groups[0]?.rows).toEqual([
    ['Narkotikabrott och öppen droghandel', '2 av 3 (1 har inte svarat)', '3 av 4'],
    ['Trafikbrott och störande körning', '0 av 3', '1 av 3'],
  ])
  expect(figure?.caption.summary).toBe(
    'Problemet som flest bedömer som stort eller mycket stort är ”Narkotikabrott och öppen droghandel”: 2 av 3 kommuner och polisen i 3 av 4 kommuner.',
  )
})

test('where no problem is large there is nothing to draw', () => {
  expect(drawn(largeProblemsFigure, [judged('narcotics', [1, 2])])).toBeNull()
})
