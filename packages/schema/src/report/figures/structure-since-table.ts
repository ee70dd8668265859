import type { Row } from '../../document/table.ts'
import { questionAt } from '../../questionnaires/question-at.ts'
import type { SideName } from '../counts.ts'
import type { ChangeOfSide, SinceLast } from '../figure-data.ts'
import type { ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { aboutPart, answerWord, columnTitle, questionsOfStructure } from '../structure-table.ts'
import { footnoted } from './footnoted.ts'
import { reportTable } from './report-table.ts'

type Structure = SinceLast['structure']
const sides = ['municipality', 'police'] as const
const changes = ['improved', 'worsened'] as const

/** T8: in how many the parts of the structure were in place, and are. */
export const structureSinceTable: ReportFigure = {
  id: 'structure-since-table',
  chapter: 'sedan-forra-omgangen',
  behind: { questions: questionsOfStructure },
  compile(writing) {
    const structure = shownIn(writing)
    if (!structure) return null
    const { say } = writing
    const { marks, noteOn } = footnoted(
      structure.map((it) => ({ ...it, name: columnTitle(it.question, writing) })),
      writing,
    )
    const nameOf = (question: string) => columnTitle(question, writing) + noteOn(columnTitle(question, writing))
    return reportTable(writing, {
      title: say('since.structure'),
      summary: summary(structure, writing),
      legend: [{ sign: '', text: say('since.counts') }, ...marks],
      columns: [
        say('since.part'),
        { title: say('since.columns.before'), about: null },
        ...(['now', ...changes, 'same', 'notCompared'] as const).map((it) => say(`since.columns.${it}`)),
      ],
      groups: sides.map((side) => {
        const asked = structure.filter((it) => isAskedOf(side, it.question, writing))
        return {
          title: say(`sideName.${side}`),
          rows: asked.map((it) => [nameOf(it.question), ...countsOf(it[side], writing)]),
          about: asked.map((it) => it[side] && { ...aboutPart(it.question), side }),
        }
      }),
    })
  },
}

/** Where it has changed, and from what to what. */
export const changesTable: ReportFigure = {
  id: 'changes-table',
  chapter: 'sedan-forra-omgangen',
  behind: { questions: questionsOfStructure },
  compile(writing) {
    const structure = shownIn(writing)
    const rows = structure && changes.map((change) => ({ change, rows: changedRows(structure, change, writing) }))
    if (!rows?.some((it) => it.rows.length > 0)) return null
    const { say } = writing
    const [improved, worsened] = rows.map((it) => it.rows.length)
    return reportTable(writing, {
      title: say('since.where'),
      summary: say('since.changed', { count: improved ?? 0, worsened: worsened ?? 0 }),
      columns: [
        say('municipality'),
        say('since.part'),
        say('since.who'),
        { title: say('since.was'), about: null },
        say('since.is'),
      ],
      groups: rows
        .filter((it) => it.rows.length > 0)
        .map((it) => ({
          title: say(`since.columns.${it.change}`),
          rows: it.rows.map(({ row }) => row),
          about: it.rows.map(({ about }) => about),
        })),
    })
  },
}

/** Nothing where no side has an answer that this reader is shown. */
function shownIn({ report }: ReportWriting): Structure | undefined {
  const structure = report.figures?.sinceLast?.structure
  return structure?.some((it) => it.municipality ?? it.police ?? it.comparable === 'no') ? structure : undefined
}

const isAskedOf = (side: SideName, question: string, { report }: ReportWriting) =>
  questionAt(report.round.questionnaire, question)?.question.askedOf.includes(side) ?? true

function countsOf(change: ChangeOfSide | null, { say }: ReportWriting): Row {
  if (!change) return [say('since.noneShown'), '', '', '', '', '']
  const { of, before, now, changed, notCompared } = change
  const [improved = 0, worsened = 0] = changes.map((it) => changed.filter((one) => one.change === it).length)
  const counted = (so: number) => say('problems.of', { so, of })
  return [counted(before), counted(now), improved, worsened, of - improved - worsened, notCompared]
}

function summary(structure: Structure, { say }: ReportWriting): string {
  const all = structure.flatMap((it) => sides.flatMap((side) => it[side]?.changed ?? []))
  const count = (change: (typeof changes)[number]) => all.filter((it) => it.change === change).length
  const footnotes = structure.filter((it) => it.comparable !== 'yes').length
  return [
    all.length === 0
      ? say('since.unchanged')
      : say('since.changed', { count: count('improved'), worsened: count('worsened') }),
    ...(footnotes > 0 ? [say('since.footnotes', { count: footnotes })] : []),
  ].join(' ')
}

function changedRows(structure: Structure, change: (typeof changes)[number], writing: ReportWriting) {
  const { nameOf, say } = writing
  const rows = structure.flatMap(({ question, ...both }) =>
    sides.flatMap((side: SideName) =>
      (both[side]?.changed ?? [])
        .filter((it) => it.change === change)
        .map((it) => ({
          about: { ...aboutPart(question), municipality: it.municipality, side },
          row: [
            nameOf(it.municipality),
            columnTitle(question, writing),
            say(`sideName.${side}`),
            answerWord(question, it.before, writing),
            answerWord(question, it.now, writing),
          ],
        })),
    ),
  )
  return rows.toSorted(({ row: [a = ''] }, { row: [b = ''] }) => a.localeCompare(b, 'sv'))
}
