import { tieSpan, tieStates, type TieState } from '../../definitions/tie.ts'
import type { Row } from '../../document/table.ts'
import type { FigureData } from '../figure-data.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { secretAnswersIn } from '../secret-answers.ts'
import { reportTable } from './report-table.ts'

type Ties = NonNullable<FigureData['ties']>
type Counts = Ties[number]['states']

/** Of the cooperation that somebody states, how much both ends state, and between what that lies where one is silent. */
export const mirrorTable: ReportFigure = {
  id: 'mirror-table',
  chapter: 'samverkan',
  compile(writing) {
    const { report, say } = writing
    const found = report.figures?.ties ?? []
    if (found.length === 0) return null
    const unshown = secretAnswersIn(report) > 0 && [{ sign: '', text: say('mirror.secret') }]
    return reportTable(writing, {
      title: say('mirror.title'),
      summary: summary(found, writing),
      legend: [{ sign: '', text: say('mirror.highest') }, ...(unshown || [])],
      columns: [say('mirror.kind'), ...tieStates.map((it) => say(`mirror.states.${it}`)), say('mirror.span')],
      groups: [
        {
          title: null,
          rows: [
            ...found.map(({ kind, states }) => rowOf(say(`mirror.kinds.${kind}`), states)),
            ...(found.length > 1 ? [rowOf(say('mirror.all'), allOf(found))] : []),
          ],
        },
      ],
    })
  },
}

const countOf = (states: Counts, state: TieState) => states.find((it) => it.state === state)?.count ?? 0

const allOf = (found: Ties): Counts =>
  tieStates.map((state) => ({ state, count: found.reduce((sum, { states }) => sum + countOf(states, state), 0) }))

function spanOf(states: Counts): string {
  const { lowest, highest } = tieSpan(states.flatMap(({ state, count }) => Array<TieState>(count).fill(state)))
  return lowest === highest ? String(lowest) : `${lowest}–${highest}`
}

const rowOf = (name: string, states: Counts): Row => [
  name,
  ...tieStates.map((it) => countOf(states, it)),
  spanOf(states),
]

function summary(found: Ties, { say, list }: ReportWriting): string {
  const all = allOf(found)
  const count = all.reduce((sum, it) => sum + it.count, 0)
  const counts = tieStates.flatMap((state) => {
    const so = countOf(all, state)
    return so > 0 ? [say(`mirror.counted.${state}`, { count: so })] : []
  })
  return sentences(say('mirror.summary', { span: spanOf(all), count }), say('mirror.ofThese', { list: list(counts) }))
}
