import { initiativeStatus } from '../../definitions/initiative-status.ts'
import { method } from '../../questionnaires/code-lists/method.ts'
import type { FigureData } from '../figure-data.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { countCell } from './bars-of-sides.ts'
import { reportTable } from './report-table.ts'
import { statedInWords } from './stated-in.ts'

type Methods = NonNullable<FigureData['methods']>

/** T4: the methods in use, and by whom. */
export const methodsTable: ReportFigure = {
  id: 'methods-table',
  chapter: 'insatser',
  behind: {
    questions: ['initiatives.method', 'jointActions.method'],
    entries: (it) => initiativeStatus(it) === 'ongoing',
  },
  compile(writing) {
    const methods = writing.report.figures?.methods?.toSorted((a, b) => b.by.length - a.by.length)
    if (!methods) return null
    const { say } = writing
    return reportTable(writing, {
      title: say('methods.title'),
      summary: summary(methods, writing),
      legend: [{ sign: '', text: say('structure.sides') }],
      columns: [say('methods.method'), say('methods.used'), say('methods.where')],
      groups: [
        {
          title: null,
          rows: methods.map((it) => [
            methodName(it.method, writing),
            countCell(it.used, writing),
            { text: statedInWords(it.by, writing), language: 'sv' },
          ]),
          about: methods.map((it) => ({
            saying: { 'initiatives.method': [it.method], 'jointActions.method': [it.method] },
          })),
        },
      ],
    })
  },
}

const methodName = (code: string, { language }: Pick<ReportWriting, 'language'>): string =>
  method.find((it) => it.code === code)?.text[language] ?? code

function summary(methods: Methods, writing: ReportWriting): string {
  const { say, list, countedShort } = writing
  const [top] = methods
  if (!top) return say('methods.none')
  const first = methods.filter((it) => it.by.length === top.by.length).map((it) => methodName(it.method, writing))
  const single = methods.filter((it) => it.by.length === 1).length
  return sentences(
    say('methods.count', { count: methods.length, single }),
    top.used &&
      top.by.length > 1 &&
      first.length <= MOST_NAMED &&
      say('methods.top', { methods: list(first), counted: countedShort(top.used) }),
  )
}

/** More at the top than this stand out from nothing. */
const MOST_NAMED = 3
