import { expect, test } from 'vitest'
import { workingStepNames } from '../../definitions/working-steps.ts'
import type { FigureData } from '../figure-data.ts'
import { drawn } from './drawn.ts'
import { stepsFigure } from './steps-figure.ts'
import { supportFigure } from './support-figure.ts'

type State = 'reached' | 'partly' | 'not_reached' | 'not_known'

const having = (municipality: string, ...states: readonly State[]): NonNullable<FigureData['steps']>[number] => ({
  municipality,
  steps: workingStepNames.map((step, at) => ({ step, reached: { state: states[at] ?? 'not_known', met: 1, of: 3 } })),
})

const steps = [
  having('1981', 'reached', 'partly', 'not_reached', 'not_known', 'reached'),
  having('1962', 'not_reached', 'reached'),
]

test('each municipality has a row, and each step a count of those of whom it can be said', () => {
  const figure = drawn(stepsFigure, { steps })
  expect(figure.table.groups[0]?.rows.map(([, ...cells]) => cells)).toEqual([
    ['Nått', 'Delvis (1 av 3)', 'Inte nått', 'Kan inte bedömas', 'Nått'],
    ['Inte nått', 'Nått', 'Kan inte bedömas', 'Kan inte bedömas', 'Kan inte bedömas'],
    ['1 av 2', '1 av 2', '0 av 1', '0 av 0', '1 av 1'],
  ])
  expect(figure.drawing).toMatchObject({
    rows: [{ steps: [{ filled: 1 }, { filled: 0.5 }, { filled: 0 }, { filled: null }, {}] }, {}],
  })
  expect(figure.caption.summary).toContain('1 av 2 kommuner har nått det första steget och 1 av 1 det femte')
})

test('what a step takes stands beside it', () => {
  const legend = drawn(stepsFigure, { steps }, 'en').caption.legend?.map(({ sign, text }) => `${sign} ${text}`)
  expect(legend).toContain('1 Coordination function, active council and operational group')
})

const counted = (count: number, of: number) => ({ count, of, silent: 0 })

test('the task with which most need support comes first', () => {
  const support = [
    { task: 'training', great: { municipality: counted(1, 4), police: counted(0, 4) }, mean: 0.5 },
    { task: 'evidence_base', great: { municipality: counted(2, 4), police: counted(3, 4) }, mean: 1.75 },
  ]
  const figure = drawn(supportFigure, { support })
  expect(figure.table.groups[0]?.rows).toEqual([
    ['Arbete som bygger på kunskap och beprövad erfarenhet', '2 av 4', '3 av 4', '1,8'],
    ['Kompetens och gemensamma utbildningar', '1 av 4', '0 av 4', '0,5'],
  ])
  expect(figure.caption.summary).toBe(
    'Flest anger ett stort behov inom ”Arbete som bygger på kunskap och beprövad erfarenhet”: 2 av 4 kommuner och polisen i 3 av 4 kommuner.',
  )
})
