import { hasStarted, initiativeStatus } from '../../definitions/initiative-status.ts'
import { evaluated, evidenceLevel, followup } from '../../questionnaires/code-lists/initiative.ts'
import type { FigureData } from '../figure-data.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { figureOf } from './figure-of.ts'
import { fromText } from './from-text.ts'

type Initiatives = NonNullable<FigureData['initiatives']>

const asked = { evidence: evidenceLevel, followup, evaluated } as const
type Asked = keyof typeof asked
const isAsked = (question: string): question is Asked => question in asked

/** F6: what the initiatives rest on, how they are followed up and whether they have been evaluated. */
export const knowledgeBasisFigure: ReportFigure = {
  id: 'knowledge-basis-figure',
  chapter: 'insatser',
  behind: {
    questions: ['initiatives.evidence', 'initiatives.followup', 'initiatives.evaluated'],
    entries: (it) => hasStarted(initiativeStatus(it)),
  },
  compile(writing) {
    const initiatives = writing.report.figures?.initiatives
    if (!initiatives || initiatives.started === 0) return null
    const { say } = writing
    const panels = panelsOf(initiatives, writing)
    return figureOf(writing, {
      title: say('basis.title'),
      summary: sentences(summary(initiatives, writing), say('basis.counted', countedIn(initiatives, writing))),
      drawing: { kind: 'bars', panels },
      columns: [say('basis.question'), say('basis.answer'), say('basis.initiatives')],
      about: panels.flatMap(({ rows }) => rows.map((it) => it.about)),
      rows: panels.flatMap(({ title, rows }) => rows.map(({ name, bars: [bar] }) => [title, name, bar?.value ?? null])),
    })
  },
}

const countedIn = ({ started, from }: Initiatives, writing: ReportWriting) => ({
  count: started,
  from: fromText(from, writing),
})

const panelsOf = ({ basis, started }: Initiatives, { say, language }: ReportWriting) =>
  basis.flatMap(({ question, answers }) => {
    if (!isAsked(question)) return []
    const nameOf = (code: string) => asked[question].find((it) => it.code === code)?.text[language] ?? code
    return [
      {
        title: say(`basis.${question}`),
        full: started,
        rows: answers.map(({ answer, count }) => ({
          name: nameOf(answer),
          bars: [{ value: count, text: String(count), quiet: answer === 'unknown', about: count === 0 ? null : {} }],
          about: { questions: [`initiatives.${question}`], saying: { [`initiatives.${question}`]: [answer] } },
        })),
      },
    ]
  })

function summary({ basis, started, evaluated: inSomeWay }: Initiatives, { say }: ReportWriting): string {
  const countOf = (question: Asked, answer: string) =>
    basis.find((it) => it.question === question)?.answers.find((it) => it.answer === answer)?.count ?? 0
  return say('basis.summary', {
    count: started,
    evaluated: inSomeWay,
    effect: countOf('evaluated', 'effect'),
    none: countOf('followup', 'none'),
  })
}
