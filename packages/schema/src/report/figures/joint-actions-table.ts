import type { About } from '../../document/about.ts'
import type { Row } from '../../document/table.ts'
import { actorRole } from '../../questionnaires/code-lists/actor.ts'
import { problemName } from '../../questionnaires/problem-groups.ts'
import { jointActionTies, type FigureData } from '../figure-data.ts'
import { sentences, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { reportTable } from './report-table.ts'

type JointActions = NonNullable<FigureData['jointActions']>
type JointAction = JointActions[number]

/** T5: the joint actions of each municipality, with roles and whether the counterpart confirms them. */
export const jointActionsTable: ReportFigure = {
  id: 'joint-actions-table',
  chapter: 'samverkan',
  behind: {
    questions: [
      'jointActions.counterpartRole',
      'jointActions.actors',
      'jointActions.problems',
      'jointActions.municipalities',
    ],
  },
  compile(writing) {
    const { report, say } = writing
    const found = report.figures?.jointActions
    if (!found) return null
    const hasTies = found.some((it) => it.tie)
    const columns = ['action', 'sides', 'problems', 'places', 'actors'] as const
    return reportTable(writing, {
      title: say('jointActions.title'),
      summary: summary(found, writing),
      legend: [{ sign: '', text: say('structure.sides') }],
      columns: [
        ...columns.map((it) => ({ title: say(`jointActions.columns.${it}`), about: aboutColumn[it] })),
        ...(hasTies ? [{ title: say('jointActions.columns.tie'), about: aboutColumn.tie }] : []),
      ],
      groups: report.response.flatMap(({ municipality, name }) => {
        const own = found.filter((it) => it.municipality === municipality)
        const rows = own.map((it) => rowOf(it, hasTies, writing))
        const about = own.map((it) => ({ municipality, saying: { 'jointActions.name': [it.name] } }))
        return own.length === 0 ? [] : [{ title: name, rows, about }]
      }),
    })
  },
}

const aboutColumn = {
  action: {},
  sides: {},
  problems: { questions: ['jointActions.problems'] },
  places: { questions: ['jointActions.municipalities'] },
  actors: { questions: ['jointActions.actors'] },
  tie: { questions: ['jointActions.counterpartRole'] },
} satisfies Record<string, About>

function rowOf(it: JointAction, hasTies: boolean, writing: ReportWriting): Row {
  const { say, language, nameOf } = writing
  return [
    { text: it.isPlanned ? `${it.name} (${say('jointActions.planned')})` : it.name, language: 'sv' },
    it.sides.map((side) => say(`sideShort.${side}`)).join(', '),
    it.problems.map((problem) => problemName(problem, language)).join(', '),
    it.places.map(nameOf).join(', '),
    it.actors.map((actor) => inRoles(actor, writing)).join('; '),
    ...(hasTies ? [it.tie ? say(`jointActions.tie.${it.tie}`) : ''] : []),
  ]
}

/** "Region Västmanland (deltar)"; where the two sides name different roles, both. */
function inRoles({ actor, roles }: JointAction['actors'][number], { say, language }: ReportWriting): string {
  const named = roles.map((role) => actorRole.find(({ code }) => code === role)?.text[language].toLowerCase() ?? role)
  return `${actor ?? say('jointActions.gone')} (${named.join(say('jointActions.or'))})`
}

function summary(found: JointActions, { say, list }: ReportWriting): string {
  const counts = jointActionTies.flatMap((tie) => {
    const count = found.filter((it) => it.tie === tie).length
    return count > 0 ? [say(`jointActions.counted.${tie}`, { count })] : []
  })
  return sentences(
    say('jointActions.count', { count: found.length }),
    counts.length > 0 && say('jointActions.ofThese', { list: list(counts) }),
  )
}
