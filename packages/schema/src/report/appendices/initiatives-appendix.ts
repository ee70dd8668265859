import type { Row, Table } from '../../document/table.ts'
import { method as methods } from '../../questionnaires/code-lists/method.ts'
import { problemName } from '../../questionnaires/problem-groups.ts'
import { insideSentence, respondentName } from '../../respondents/respondent-name.ts'
import { chapterIfAny, type ReportChapter, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import type { Report } from '../report.ts'

type Shared = NonNullable<Report['initiatives']>[number]

/** The initiatives that those who have them want to tell others of; nothing of an edition from before they were listed. */
export const initiativesAppendix: ReportChapter = (writing, figures) => {
  const { initiatives } = writing.report
  if (!initiatives) return chapterIfAny(writing, figures)
  return [{ kind: 'paragraph', words: writing.say(initiatives.length > 0 ? 'shared.lead' : 'shared.none') }, ...figures]
}

export const initiativesTable: ReportFigure = {
  id: 'initiatives-table',
  chapter: 'bilaga-insatser',
  behind: { questions: ['initiatives.phase', 'initiatives.problems', 'initiatives.share'] },
  compile: (writing) => {
    const { initiatives = [] } = writing.report
    return initiatives.length === 0 ? null : tableOf(initiatives, writing)
  },
}

function tableOf(initiatives: readonly Shared[], writing: ReportWriting): Table {
  const { say, source } = writing
  const places = new Set(initiatives.map(({ municipality }) => municipality)).size
  return {
    kind: 'table',
    caption: {
      number: 'next',
      title: say('shared.title'),
      summary: say('shared.summary', { count: initiatives.length, places }),
      source,
    },
    columns: (['name', 'whose', 'problems', 'method', 'state', 'evaluated'] as const).map((it) => ({
      title: say(`shared.column.${it}`),
      weight: it === 'name' || it === 'problems' ? 3 : 2,
    })),
    groups: [
      {
        title: null,
        rows: initiatives.map((it) => rowOf(it, writing)),
        about: initiatives.map(({ name, municipality, side }) => ({
          municipality,
          side,
          saying: { 'initiatives.name': [name] },
        })),
      },
    ],
    firstColumn: 'names-the-row',
  }
}

function rowOf({ name, municipality, side, problems, method, state, evaluated }: Shared, writing: ReportWriting): Row {
  const { say, language, report, list } = writing
  const place = report.response.find((it) => it.municipality === municipality)
  const whose = respondentName(side, place?.name ?? municipality, place?.officialName)
  return [
    { text: name, language: 'sv' },
    { text: side === 'police' ? whose : insideSentence(whose, 'sv'), language: 'sv' },
    list(problems.map((it) => problemName(it, language))),
    methods.find(({ code }) => code === method)?.text[language] ?? '',
    say(`shared.state.${state}`),
    evaluated ? say('shared.isEvaluated') : '',
  ]
}
