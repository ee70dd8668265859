import { isWithheld } from '../answers/audience.ts'
import { isSameToAll } from '../definitions/problem-size.ts'
import type { About } from '../document/about.ts'
import type { Figure } from '../document/figure.ts'
import type { Column } from '../document/table.ts'
import { problemName } from '../questionnaires/problem-groups.ts'
import { aboutSize } from './figures/problem-sizes.ts'
import { answeredIn, differences, largest, tooFewToCount } from './counts.ts'
import { heatMap, heatLegend, concernInWords } from './problems-heat-map.ts'
import { sentences, type ReportFigure } from './report-chapter.ts'
import type { ReportWriting } from './report-writing.ts'

/** F2: how large each side finds each problem, side by side. */
export const problemsFigure: ReportFigure = {
  id: 'problems-figure',
  chapter: 'problem',
  behind: { page: 'matrix', questions: ['problems.concern'] },
  compile: (writing) => (writing.report.problems.length === 0 ? null : figureOf(writing)),
}

function figureOf(writing: ReportWriting): Figure {
  const { say, source } = writing
  const title = say('problems.title')
  return {
    kind: 'figure',
    caption: { number: 'next', title, summary: summary(writing), legend: heatLegend(writing), source },
    alternative: sentences(`${title}.`, say('problems.sides'), summary(writing)),
    drawing: heatMap(writing, judged(writing)),
    table: {
      kind: 'table',
      caption: { title },
      columns: columns(writing),
      groups: [{ title: null, rows: rows(writing), about: aboutRows(writing) }],
      firstColumn: 'names-the-row',
    },
  }
}

function summary(writing: ReportWriting): string {
  const { report, say, language, countedShort, isForOthers } = writing
  const [top] = largest(report, 1)
  const largestIn = top && { problem: problemName(top.problem, language), counted: countedShort(top.large) }
  return sentences(
    largestIn && say(isForOthers ? 'problems.topShown' : 'problems.top', largestIn),
    tooFewToCount(report) && say('counted.tooFewProblems'),
    isForOthers ? say('differencesWithheld') : differingIn(writing),
  )
}

function differingIn({ report, say }: ReportWriting): string {
  const { all } = answeredIn(report)
  const { cells, municipalities, areCompared } = differences(report)
  return areCompared ? say('problems.differ', { count: cells, municipalities, all }) : say('problems.notCompared')
}

const columns = ({ say }: ReportWriting): Column[] => [
  { title: say('problem') },
  { title: say('municipality') },
  ...(['municipality', 'police'] as const).map((side) => ({ title: say(`sideName.${side}`), about: { side } })),
  { title: say('problems.difference') },
]

/** Nothing stands behind what nobody has said. */
const aboutRows = ({ report }: ReportWriting): (About | null)[] =>
  report.problems.flatMap(({ problem, cells }) =>
    cells.map(({ municipality, concern }) =>
      concern.municipality === null && concern.police === null ? null : { ...aboutSize(problem), municipality },
    ),
  )

function rows(writing: ReportWriting): string[][] {
  const { report, say, language, nameOf, isForOthers } = writing
  const difference = (differs: boolean) =>
    isForOthers ? say('notShown.difference') : differs ? say('problems.differs') : ''
  return report.problems.flatMap(({ problem, cells }) =>
    cells.map(({ municipality, concern, differs }) => [
      problemName(problem, language),
      nameOf(municipality),
      concernInWords(concern.municipality, writing),
      concernInWords(concern.police, writing),
      difference(differs),
    ]),
  )
}

/** "Another problem" is only there when somebody has named one. */
const judged = ({ report: { problems } }: ReportWriting): string[] =>
  problems
    .filter(
      ({ problem, cells }) =>
        isSameToAll(problem) ||
        cells.some(({ concern }) =>
          [concern.municipality, concern.police].some((it) => it !== null && !isWithheld(it)),
        ),
    )
    .map((it) => it.problem)
