import type { Bars } from '../../document/figure.ts'
import { obstacle } from '../../questionnaires/code-lists/knowledge.ts'
import type { FigureData } from '../figure-data.ts'
import type { ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { barOf, countCell, sideColumns } from './bars-of-sides.ts'
import { bySides } from './by-sides.ts'
import { figureOf } from './figure-of.ts'

type Obstacles = NonNullable<FigureData['obstacles']>

/** F9: what stands in the way, as each side sees it. */
export const obstaclesFigure: ReportFigure = {
  id: 'obstacles-figure',
  chapter: 'stod-och-hinder',
  behind: { questions: ['closing.obstacle'] },
  compile(writing) {
    const obstacles = writing.report.figures?.obstacles?.toSorted((a, b) => totalOf(b) - totalOf(a))
    if (!obstacles) return null
    return figureOf(writing, {
      title: writing.say('obstacles.title'),
      summary: summary(obstacles, writing),
      drawing: barsOf(obstacles, writing),
      columns: [writing.say('obstacles.obstacle'), ...sideColumns(writing)],
      about: obstacles.map(aboutOf),
      rows: obstacles.map(({ obstacle: code, large }) => [
        nameOf(code, writing),
        countCell(large.municipality, writing),
        countCell(large.police, writing),
      ]),
    })
  },
}

type Obstacle = Obstacles[number]

const aboutOf = ({ obstacle: code }: Obstacle) => ({ questions: [`closing.obstacle.${code}`] })

const totalOf = ({ large }: Obstacle) => (large.municipality?.count ?? 0) + (large.police?.count ?? 0)

const nameOf = (code: string, { language }: ReportWriting) =>
  obstacle.find((it) => it.code === code)?.text[language] ?? code

function barsOf(obstacles: Obstacles, writing: ReportWriting): Bars {
  const full = Math.max(1, ...obstacles.flatMap(({ large }) => [large.municipality?.of ?? 0, large.police?.of ?? 0]))
  const rows = obstacles.map((it) => ({
    name: nameOf(it.obstacle, writing),
    bars: [barOf(it.large.municipality, 'municipality', writing), barOf(it.large.police, 'police', writing)],
    about: aboutOf(it),
  }))
  return { kind: 'bars', panels: [{ title: null, full, rows }] }
}

function summary(obstacles: Obstacles, writing: ReportWriting): string {
  const { say } = writing
  const [top] = obstacles
  if (!top || totalOf(top) === 0) return say('obstacles.none')
  return say('obstacles.top', { obstacle: nameOf(top.obstacle, writing), by: bySides(top.large, writing) })
}
