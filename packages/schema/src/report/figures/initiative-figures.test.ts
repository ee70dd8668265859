import { expect, test } from 'vitest'
import type { FigureData } from '../figure-data.ts'
import { drawn } from './drawn.ts'
import { knowledgeBasisFigure } from './knowledge-basis-figure.ts'
import { preventionMixFigure } from './prevention-mix-figure.ts'

const mixed = (approach: string, level: string, count: number) => ({ approach, level, count })

const initiatives: NonNullable<FigureData['initiatives']> = {
  from: { municipality: 9, police: 1 },
  underWay: 9,
  mix: [
    mixed('social', 'universal', 5),
    mixed('social', 'selective', 2),
    mixed('social', 'indicated', 0),
    mixed('situational', 'universal', 1),
    mixed('situational', 'selective', 0),
    mixed('situational', 'indicated', 1),
  ],
  both: 1,
  mixNotKnown: 1,
  started: 7,
  evaluated: 3,
  basis: [
    {
      question: 'evidence',
      answers: [
        { answer: 'promising', count: 6 },
        { answer: 'unknown', count: 1 },
      ],
    },
    { question: 'followup', answers: [{ answer: 'none', count: 2 }] },
    { question: 'evaluated', answers: [{ answer: 'effect', count: 1 }] },
  ],
}

test('the mix is a table with its sums, and says what is most and what least common', () => {
  const figure = drawn(preventionMixFigure, { initiatives })
  expect(figure.table.columns.map(({ title }) => title)).toEqual([
    'Inriktning',
    'Universell',
    'Selektiv',
    'Indikerad',
    'Summa',
  ])
  expect(figure.table.groups[0]?.rows).toEqual([
    ['Social', 5, 2, 0, 7],
    ['Situationell', 1, 0, 1, 2],
    ['Summa', 6, 2, 1, null],
  ])
  expect(figure.caption.summary).toBe(
    'Vanligast är nivån ”universell” med 6 insatser, minst vanlig ”indikerad” med 1. Räknat är 9 insatser som pågår eller planeras, från 9 kommuner och polisen i 1 kommun. 1 är både social och situationell och räknas i båda raderna. För 1 är inriktningen eller nivån inte känd.',
  )
})

test('a mix that is even says so', () => {
  const mix = initiatives.mix.map((it) => ({ ...it, count: 1 }))
  expect(drawn(preventionMixFigure, { initiatives: { ...initiatives, mix } }, 'en').caption.summary).toContain(
    'The initiatives are evenly spread: 2 at each level.',
  )
})

test('what they rest on is a panel for each question, against all that have started', () => {
  const figure = drawn(knowledgeBasisFigure, { initiatives })
  expect(figure.drawing).toMatchObject({
    kind: 'bars',
    panels: [
      {
        title: 'Vilket kunskapsstöd finns?',
        full: 7,
        rows: [{ bars: [{ value: 6, quiet: false }] }, { bars: [{ quiet: true }] }],
      },
      { title: 'Hur följs insatsen upp?' },
      { title: 'Har den utvärderats?' },
    ],
  })
  expect(figure.caption.summary).toBe(
    '3 av 7 insatser har utvärderats på något sätt, 1 av dem för sin effekt. 2 följs inte upp. Räknat är insatser som har startat, från 9 kommuner och polisen i 1 kommun.',
  )
})
