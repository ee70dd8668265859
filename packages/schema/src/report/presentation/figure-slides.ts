import type { Bar, Bars, Figure, Steps } from '../../document/figure.ts'
import type { Chart, Slide } from '../../document/presentation.ts'
import type { ChapterId } from '../report-chapter.ts'
import { notesOf, type PresentationWriting } from './presentation-writing.ts'

/** Of the figures of the report those that are understood at a glance; the first that there are become slides. */
const FIGURES = [
  ['steps-figure', 'struktur'],
  ['large-problems-figure', 'problem'],
  ['support-figure', 'stod-och-hinder'],
  ['obstacles-figure', 'stod-och-hinder'],
] as const satisfies readonly (readonly [figure: string, chapter: ChapterId])[]
const MOST_FIGURES = 3

export const figureSlides = (writing: PresentationWriting): Slide[] =>
  FIGURES.flatMap(([id, chapter]) => {
    const figure = writing.captioned(id)
    const slide = figure?.kind === 'figure' ? slideOf(figure, chapter, writing) : null
    return slide ? [slide] : []
  }).slice(0, MOST_FIGURES)

function slideOf(figure: Figure, chapter: ChapterId, writing: PresentationWriting): Slide | null {
  const { tell, where } = writing
  const { title, summary, source } = figure.caption
  const chart = chartOf(figure, writing)
  if (!chart) return null
  return {
    title,
    ...(summary !== undefined && { lead: summary }),
    body: chart,
    notes: notesOf(summary, source, tell('inReport', { where: where(chapter, figure).join(', ') })),
  }
}

function chartOf(figure: Figure, writing: PresentationWriting): Chart | null {
  const { drawing, alternative } = figure
  const drawn = drawing.kind === 'bars' ? ofBars(drawing) : drawing.kind === 'steps' ? ofSteps(drawing, figure) : null
  if (!drawn) return null
  const { chart, notShown } = drawn
  const all = chart.categories.length
  const tooFew = notShown.map((it) => `${it}: ${writing.say('counted.tooFew')}.`).join(' ')
  const leftOut = [all, ...chart.categories.keys().map((at) => all - at - 1)].map((shown) =>
    [shown < all && writing.tell('moreBars', { shown, all }), tooFew].filter(Boolean).join(' '),
  )
  return { ...chart, leftOut, alternative: `${alternative} ${valuesOf(chart, writing)} ${tooFew}`.trim() }
}

interface Drawn {
  readonly chart: Omit<Chart, 'alternative' | 'leftOut'>
  /** Whose counts are not shown, or the sign that stands for one that is not. */
  readonly notShown: readonly string[]
}

/** "Narkotika: Kommunen K 3 av 4, Polisen P 1 av 4; …" */
function valuesOf({ categories, series }: Drawn['chart'], { tell }: PresentationWriting): string {
  const values = categories.map((category, at) => {
    const labels = series.flatMap(({ name, labels: all }) => (all[at] ? [`${name} ${all[at]}`] : []))
    return `${category}: ${labels.join(', ')}`
  })
  return tell('values', { values: values.join('; ') })
}

const tones = ['first', 'second'] as const

function ofBars({ panels: [panel, ...others] }: Bars): Drawn | null {
  if (!panel || others.length > 0) return null
  const { rows, full } = panel
  const sides = rows[0]?.bars.map(({ side }, at) => ({ side, bars: rows.map(({ bars }) => bars[at]) })) ?? []
  const isShown = (bar: Bar | undefined) => typeof bar?.value === 'number'
  const shown = sides.filter(({ bars }) => bars.some(isShown))
  const series = shown.map(({ side, bars }) => ({
    name: side?.name ?? '',
    tone: tones[sides.findIndex((it) => it.side === side)] ?? 'first',
    // What is not known has no length, and its label is a sign that is explained.
    values: bars.map((bar) => bar?.value ?? 0),
    labels: bars.map((bar) => [side?.short, bar?.text].join(' ').trim()),
  }))
  const isIncomplete = shown.some(({ bars }) => !bars.every(isShown))
  const notShown = sides.flatMap((it) => (shown.includes(it) ? [] : (it.side?.name ?? [])))
  return {
    chart: { kind: 'chart', isStacked: false, full, categories: rows.map(({ name }) => name), series },
    notShown: [...notShown, ...(isIncomplete ? ['–'] : [])],
  }
}

/** How many places have come how far on each step; no place by name, which a slide has no room for. */
function ofSteps({ columns, rows }: Steps, { caption }: Figure): Drawn {
  const names = caption.legend ?? []
  const states = [
    { filled: 1, tone: 'first' },
    { filled: 0.5, tone: 'second' },
    { filled: 0, tone: 'pale' },
    { filled: null, tone: 'open' },
  ] as const
  const categories = columns.slice(1).map(({ title }) => title)
  const series = states.map(({ filled, tone }, state) => {
    const values = categories.map((_, step) => rows.filter(({ steps }) => steps[step]?.filled === filled).length)
    return {
      name: names[state]?.text ?? '',
      tone,
      values,
      labels: values.map((value) => (value === 0 ? '' : String(value))),
    }
  })
  const full = Math.max(1, rows.length)
  return { chart: { kind: 'chart', isStacked: true, full, categories, series }, notShown: [] }
}
