import { dateInTable } from '../document/dates.ts'
import { submittedOnBehalf } from '../definitions/submitted-on-behalf.ts'
import type { Block } from '../document/document.ts'
import type { RichCell, Table } from '../document/table.ts'
import { abstentionWords } from '../respondents/abstention-words.ts'
import { answeredIn, silentIn } from './counts.ts'
import { signs } from './indicator-status.ts'
import type { Report } from './report.ts'
import { sentences, type ReportChapter, type ReportFigure } from './report-chapter.ts'
import type { ReportWriting } from './report-writing.ts'
import { secretAnswers } from './secret-answers.ts'

type Side = Report['policeAreas'][number]['side'] | null

export const responseChapter: ReportChapter = (writing, figures) => [
  ...figures,
  ...policeAreas(writing),
  ...declined(writing),
  ...secretAnswers(writing),
]

/** T1: who was asked, and who has answered when. */
export const responseTable: ReportFigure = {
  id: 'response-table',
  chapter: 'svarslage',
  behind: { page: 'submissions' },
  compile: tableOf,
}

function tableOf(writing: ReportWriting): Table {
  const { report, say, source } = writing
  const { all, both } = answeredIn(report)
  return {
    kind: 'table',
    caption: { number: 'next', title: say('response.title'), summary: say('response.summary', { both, all }), source },
    columns: [
      { title: say('municipality') },
      ...(['municipality', 'police'] as const).map((side) => ({
        title: say(`sideName.${side}`),
        about: { filters: { typ: side } },
      })),
    ],
    groups: [
      {
        title: null,
        rows: report.response.map(({ name, sides }) => [
          { text: name, language: 'sv' },
          submitted(sides.municipality, writing),
          submitted(sides.police, writing),
        ]),
        about: report.response.map(({ name }) => ({ filters: { sok: name } })),
      },
    ],
    firstColumn: 'names-the-row',
  }
}

function submitted(side: Side, { say, language }: ReportWriting): RichCell {
  if (!side) return { text: say('response.notAsked'), about: null }
  if (side.submittedAt === null) {
    const text = side.declined
      ? say('response.declined', { reason: abstentionWords[side.declined][language] })
      : say('response.notSubmitted')
    return { text, marks: [{ sign: signs.not_answered, text, tone: 'not_answered' }] }
  }
  const proxy = submittedOnBehalf({ proxy: side.onBehalf })
  const onBehalf = proxy?.partly ? 'onBehalf.partly' : 'response.submittedOnBehalf'
  const said = proxy ? onBehalf : 'response.submitted'
  const text = say(said, { date: dateInTable(side.submittedAt) })
  return { text, marks: [{ sign: signs.in_place, text }] }
}

function policeAreas({ report, say }: ReportWriting): Block[] {
  const all = report.policeAreas.length
  if (all === 0) return []
  const silent = silentIn(report).policeAreas
  const answered = say('response.areas', { count: all - silent.length, all })
  const missing = silent.length > 0 && say('response.areasSilent', { names: silent.join(', ') })
  return [{ kind: 'paragraph', words: sentences(answered, missing), sentence: { id: 'response-areas' } }]
}

/** Who has declined, each with why. */
function declined({ report, say, language, list, names }: ReportWriting): Block[] {
  const sides = report.response.flatMap(({ name, sides: both }) =>
    (['municipality', 'police'] as const).map((side) => ({
      who: names([{ name, side }]),
      reason: both[side]?.declined,
    })),
  )
  const areas = report.policeAreas.map(({ name, side }) => ({ who: name, reason: side.declined }))
  const said = [...sides, ...areas].flatMap(({ who, reason }) =>
    reason ? [`${who} (${abstentionWords[reason][language]})`] : [],
  )
  if (said.length === 0) return []
  return [{ kind: 'paragraph', words: say('response.declinedBy', { count: said.length, names: list(said) }) }]
}
