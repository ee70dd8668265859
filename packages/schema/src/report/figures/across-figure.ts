import { toneSigns } from '../../document/tile-map.ts'
import type { Row } from '../../document/table.ts'
import { problemName } from '../../questionnaires/problem-groups.ts'
import type { FigureData } from '../figure-data.ts'
import { aboutSize } from './problem-sizes.ts'
import { largeOf } from '../large-problem.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { Report } from '../report.ts'
import type { ReportWriting } from '../report-writing.ts'
import { figureOf } from './figure-of.ts'
import { mapOf, namesOf, whereLarge, type ProblemAcross } from './map-of-problem.ts'

type Across = NonNullable<FigureData['across']>

/** F8: where a problem is large, and what is done about it across municipal borders. */
export const acrossFigure: ReportFigure = {
  id: 'across-figure',
  chapter: 'over-kommungranser',
  behind: {
    questions: [
      'cooperation.with',
      'cooperation.problems',
      'jointActions.municipalities',
      'jointActions.problems',
      'problems.concern',
    ],
  },
  compile(writing) {
    const { report, say } = writing
    const across = report.figures?.across
    const problems = across && problemsIn(across, report)
    if (!across || !problems || problems.length === 0) return null
    return figureOf(writing, {
      title: say('across.title'),
      summary: summary(problems, writing),
      legend: (['both', 'one', 'none', 'unknown'] as const).map((tone) => ({
        sign: toneSigns[tone],
        text: say(`across.tone.${tone}`),
      })),
      drawing: {
        kind: 'tile-map',
        label: say('across.choose'),
        maps: problems.map((it) => mapOf(it, across.tiles, writing)),
      },
      columns: (['problem', 'where', 'actions', 'pairs', 'alone'] as const).map((it) => say(`across.columns.${it}`)),
      about: problems.map(() => ({})),
      rows: problems.map((it) => rowOf(it, writing)),
    })
  },
}

/** Problems that are large somewhere or worked on together, those that are large in most municipalities first. */
function problemsIn(across: Across, report: Report): ProblemAcross[] {
  const found = across.problems.flatMap((it) => {
    const problem = report.problems.find((other) => other.problem === it.problem)
    return problem ? [{ ...it, cells: problem.cells, large: largeOf(problem) ?? undefined }] : []
  })
  return found
    .filter((it) => whereLarge(it).length > 0 || it.actions.length > 0 || it.pairs.length > 0)
    .toSorted((a, b) => whereLarge(b).length - whereLarge(a).length)
}

function summary(problems: readonly ProblemAcross[], { say, language, countedShort }: ReportWriting): string {
  const [top] = problems
  const large = problems.filter((it) => whereLarge(it).length > 0)
  const worked = large.filter((it) => it.actions.length > 0 || it.pairs.length > 0).length
  const alone = problems.filter((it) => it.alone.length > 0).length
  return sentences(
    top?.large &&
      top.large.count > 0 &&
      say('across.top', { problem: problemName(top.problem, language), counted: countedShort(top.large) }),
    large.length > 0 && say('across.worked', { count: worked, all: large.length }),
    alone > 0 && say('across.someAlone', { count: alone }),
  )
}

function rowOf(it: ProblemAcross, writing: ReportWriting): Row {
  const size = aboutSize(it.problem)
  const together = {
    questions: ['cooperation.with', 'cooperation.problems'],
    saying: { 'cooperation.problems': [it.problem] },
  }
  const actions = {
    questions: ['jointActions.municipalities', 'jointActions.problems'],
    saying: { 'jointActions.problems': [it.problem] },
  }
  return [
    problemName(it.problem, writing.language),
    { text: namesOf(whereLarge(it), writing), about: size },
    {
      text: it.actions.map(({ name, places }) => `${name} (${namesOf(places, writing)})`).join('; '),
      about: actions,
    },
    { text: it.pairs.map((pair) => pair.map(writing.nameOf).join('–')).join(', '), about: together },
    { text: it.alone.map((group) => namesOf(group, writing)).join('; '), about: size },
  ]
}
