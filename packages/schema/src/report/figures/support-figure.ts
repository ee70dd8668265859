import type { Bars } from '../../document/figure.ts'
import { languageTag } from '../../document/dates.ts'
import { task as taskList } from '../../questionnaires/code-lists/task.ts'
import type { FigureData } from '../figure-data.ts'
import type { ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { barOf, countCell, sideColumns } from './bars-of-sides.ts'
import { bySides } from './by-sides.ts'
import { figureOf } from './figure-of.ts'

type Support = NonNullable<FigureData['support']>
type Task = Support[number]

/** T6: with which of the tasks of the county board much support is needed, as each side sees it. */
export const supportFigure: ReportFigure = {
  id: 'support-figure',
  chapter: 'stod-och-hinder',
  behind: { questions: ['support.need'] },
  compile(writing) {
    const support = writing.report.figures?.support?.toSorted((a, b) => totalOf(b) - totalOf(a))
    if (!support) return null
    const { say } = writing
    return figureOf(writing, {
      title: say('support.title'),
      summary: summary(support, writing),
      drawing: barsOf(support, writing),
      columns: [say('support.task'), ...sideColumns(writing), say('support.mean')],
      about: support.map(aboutOf),
      rows: support.map((it) => [
        nameOf(it, writing),
        countCell(it.great.municipality, writing),
        countCell(it.great.police, writing),
        meanText(it, writing),
      ]),
    })
  },
}

const aboutOf = ({ task }: Task) => ({ questions: [`support.need.${task}`] })

const totalOf = ({ great }: Task) => (great.municipality?.count ?? 0) + (great.police?.count ?? 0)

const nameOf = ({ task }: Task, { language }: ReportWriting) =>
  taskList.find((it) => it.code === task)?.text[language] ?? task

const meanText = ({ mean }: Task, { language }: ReportWriting) =>
  mean?.toLocaleString(languageTag[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }) ?? null

function barsOf(support: Support, writing: ReportWriting): Bars {
  const full = Math.max(1, ...support.flatMap(({ great }) => [great.municipality?.of ?? 0, great.police?.of ?? 0]))
  const rows = support.map((it) => ({
    name: nameOf(it, writing),
    bars: [barOf(it.great.municipality, 'municipality', writing), barOf(it.great.police, 'police', writing)],
    about: aboutOf(it),
  }))
  return { kind: 'bars', panels: [{ title: null, full, rows }] }
}

function summary(support: Support, writing: ReportWriting): string {
  const { say } = writing
  const [top] = support
  if (!top || totalOf(top) === 0) return say('support.none')
  return say('support.top', { task: nameOf(top, writing), by: bySides(top.great, writing) })
}
