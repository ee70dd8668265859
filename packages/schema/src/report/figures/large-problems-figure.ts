import { isLarge } from '../../definitions/problem-size.ts'
import { problemName } from '../../questionnaires/problem-groups.ts'
import { largest } from '../counts.ts'
import type { ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { tally } from '../tally.ts'
import { barOf, countCell, sideColumns } from './bars-of-sides.ts'
import { bySides } from './by-sides.ts'
import { figureOf } from './figure-of.ts'
import { aboutSize, saidOf } from './problem-sizes.ts'

const SHOWN = 10

/** F3: the problems that are large in most municipalities, in the eyes of each side. */
export const largeProblemsFigure: ReportFigure = {
  id: 'large-problems-figure',
  chapter: 'problem',
  behind: { page: 'matrix', questions: ['problems.concern'] },
  compile(writing) {
    const { report, say } = writing
    const problems = largestOf(writing)
    const [top] = problems
    if (!report.figures || !top) return null
    const full = Math.max(1, ...problems.flatMap(({ large }) => [large.municipality?.of ?? 0, large.police?.of ?? 0]))
    const rows = problems.map(({ name, large, about }) => ({
      name,
      about,
      bars: [barOf(large.municipality, 'municipality', writing), barOf(large.police, 'police', writing)],
    }))
    return figureOf(writing, {
      title: say('largeProblems.title', { count: problems.length }),
      summary: say('largeProblems.summary', { problem: top.name, by: bySides(top.large, writing) }),
      drawing: { kind: 'bars', panels: [{ title: null, full, rows }] },
      columns: [say('problem'), ...sideColumns(writing)],
      about: problems.map((it) => it.about),
      rows: problems.map(({ name, large }) => [
        name,
        countCell(large.municipality, writing),
        countCell(large.police, writing),
      ]),
    })
  },
}

const largestOf = ({ report, language }: ReportWriting) =>
  largest(report, SHOWN).flatMap(({ problem }) => {
    const found = report.problems.find((it) => it.problem === problem)
    if (!found) return []
    const large = {
      municipality: tally(saidOf(found, 'municipality'), isLarge),
      police: tally(saidOf(found, 'police'), isLarge),
    }
    return [{ name: problemName(problem, language), large, about: aboutSize(problem) }]
  })
