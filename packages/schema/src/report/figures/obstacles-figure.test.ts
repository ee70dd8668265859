import { expect, test } from 'vitest'
import type { FigureData } from '../figure-data.ts'
import { drawn } from './drawn.ts'
import { obstaclesFigure } from './obstacles-figure.ts'

const counted = (count: number, of: number, silent = 0) => ({ count, of, silent })

const obstacles: FigureData['obstacles'] = [
  { obstacle: 'money', large: { municipality: counted(1, 2), police: counted(0, 1) } },
  { obstacle: 'time', large: { municipality: counted(2, 2), police: counted(1, 1, 1) } },
]

test('the obstacle that most find large comes first, and is what the sentence says', () => {
  const figure = drawn(obstaclesFigure, { obstacles })
  expect(figure.caption.summary).toBe(
    '”Brist på tid” är det hinder som flest bedömer som stort eller som stoppar arbetet: 2 av 2 kommuner och polisen i 1 av 1 kommun.',
  )
  expect(figure.table.groups[0]?.rows).toEqual([
    ['Brist på tid', '2 av 2', '1 av 1 (1 har inte svarat)'],
    ['Brist på pengar', '1 av 2', '0 av 1'],
  ])
})

test('the bars of both sides stand under each other, against all who answered', () => {
  const { drawing } = drawn(obstaclesFigure, { obstacles })
  expect(drawing).toMatchObject({
    kind: 'bars',
    panels: [{ full: 2, rows: [{ name: 'Brist på tid', bars: [{ value: 2 }, { value: 1 }] }, {}] }],
  })
})

test('what too few show is no nought', () => {
  const figure = drawn(obstaclesFigure, {
    obstacles: [{ obstacle: 'time', large: { municipality: null, police: counted(1, 3) } }],
  })
  expect(figure.table.groups[0]?.rows).toEqual([['Brist på tid', 'för få svar visas', '1 av 3']])
  expect(figure.drawing).toMatchObject({ panels: [{ rows: [{ bars: [{ value: null, text: '–' }, { value: 1 }] }] }] })
})

test('an obstacle to nobody is said to be none', () => {
  const none = [{ obstacle: 'time', large: { municipality: counted(0, 2), police: counted(0, 2) } }]
  expect(drawn(obstaclesFigure, { obstacles: none }).caption.summary).toBe('Ingen bedömer något av hindren som stort.')
})
