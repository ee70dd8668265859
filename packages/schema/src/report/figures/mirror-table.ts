import { isAnsweredByBoth, tieSpan, tieStates, type TieState } from '../../definitions/tie.ts'
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
  behind: { page: 'ties' },
  compile(writing) {
    const { report, say } = writing
    const found = report.figures?.ties ?? []
    if (found.length === 0) return null
    const unshown = secretAnswersIn(report) > 0 && [{ sign: '', text: say('mirror.secret') }]
    return reportTable(writing, {
      title: say('mirror.title'),
      summary: summary(found, writing),
      legend: [
        { sign: '', text: say('mirror.highest') },
        ...(found.every(({ kind }) => isAnsweredByBoth(kind))
          ? []
          : [{ sign: '–', text: say('mirror.organisations') }]),
        ...(unshown || []),
      ],
      columns: [
        say('mirror.kind'),
        ...tieStates.map((it) => ({ title: say(`mirror.states.${it}`), about: { filters: { lage: it } } })),
        say('mirror.span'),
      ],
      groups: [
        {
          title: null,
          rows: [
            ...found.map((it) => [
              say(`mirror.kinds.${it.kind}`),
              ...countsIn(it.states),
              isAnsweredByBoth(it.kind) ? spanOf([it]) : '–',
            ]),
            ...(found.length > 1 ? [[say('mirror.all'), ...countsIn(allOf(found)), spanOf(found)]] : []),
          ],
          about: [...found.map(({ kind }) => ({ filters: { slag: kind } })), {}],
        },
      ],
    })
  },
}

const countOf = (states: Counts, state: TieState) => states.find((it) => it.state === state)?.count ?? 0

const allOf = (found: Ties): Counts =>
  tieStates.map((state) => ({ state, count: found.reduce((sum, { states }) => sum + countOf(states, state), 0) }))

function spanOf(found: Ties): string {
  const { lowest, highest } = tieSpan(
    found.flatMap(({ kind, states }) =>
      states.flatMap(({ state, count }) => Array.from({ length: count }, () => ({ kind, state }))),
    ),
  )
  return lowest === highest ? String(lowest) : `${lowest}–${highest}`
}

const countsIn = (states: Counts): number[] => tieStates.map((it) => countOf(states, it))

function summary(found: Ties, { say, list }: ReportWriting): string {
  const all = allOf(found)
  const count = all.reduce((sum, it) => sum + it.count, 0)
  const counts = tieStates.flatMap((state) => {
    const so = countOf(all, state)
    return so > 0 ? [say(`mirror.counted.${state}`, { count: so })] : []
  })
  return sentences(say('mirror.summary', { span: spanOf(found), count }), say('mirror.ofThese', { list: list(counts) }))
}
