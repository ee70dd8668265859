import { oneAfterAnother } from '../../document/one-after-another.ts'
import type { Row } from '../../document/table.ts'
import { cellText, rowsOf } from '../../document/table.ts'
import type { Slide, SlideTable } from '../../document/presentation.ts'
import { taskWords } from '../../gaps/gap-words.ts'
import { needPriorityWords } from '../../needs/need-words.ts'
import { inOrder, needsIn } from '../counts.ts'
import type { ChapterId } from '../report-chapter.ts'
import { headlineOf } from '../needs/headline-of.ts'
import { needsByTask, needsByRule, type RuleNeeds } from '../needs/needs-by-task.ts'
import { plannedFor, severityOf } from '../needs/need-facts.ts'
import { OUTLINE_WITH_WIDTHS } from '../outline.ts'
import { notesOf, type PresentationWriting, type SlideMaker } from './presentation-writing.ts'

/** In each task what is most urgent; where nobody stands for any need, what the answers say. */
export const findingsSlide: SlideMaker = (writing) => {
  const { report, tell, language, sentence } = writing
  const tasks = writing.chapterOf('behov') ? needsByTask(report.needs) : []
  if (tasks.length === 0) return statementsSlide(writing)
  const rows = tasks.flatMap(({ task, rules }): Row[] => {
    const [first] = rules
    const count = rules.reduce((sum, { needs }) => sum + needs.length, 0)
    return first ? [[taskWords[task][language], headlineOf(first, writing), count]] : []
  })
  const lead = sentence('summary-needs') ?? sentence('needs-lead')
  return tableSlide(writing, 'behov', {
    title: tell('findings.title'),
    lead,
    columns: [
      { title: tell('findings.task'), weight: 13 },
      { title: tell('findings.first'), weight: 20 },
      { title: tell('findings.count'), weight: 4 },
    ],
    rows,
    more: (rowsLeft) => tell('findings.moreTasks', { count: rowsLeft }),
  })
}

/** Of the computed sentences of the summary, those that tell what was answered and found. */
const SUMMARY = ['structure', 'problems', 'differences', 'needs']

function statementsSlide({ chapterOf, document, tell, where, source, sentence }: PresentationWriting): Slide | null {
  const summary = chapterOf('sammanfattning')
  const items = notesOf(...SUMMARY.map((it) => sentence(`summary-${it}`)))
  if (!summary || items.length === 0) return null
  return {
    title: tell('findings.withoutNeeds'),
    body: { kind: 'statements', items },
    notes: notesOf(
      ...items,
      source,
      tell('inReport', { where: where('sammanfattning').join(', ') }),
      document.fictional,
    ),
  }
}

/** What the coordinator stands for, the most urgent first. */
export const needsSlide: SlideMaker = (writing) => {
  const { report, tell, say, language, sentence } = writing
  if (!writing.chapterOf('behov') || report.needs.length === 0) return null
  const rules = needsByRule(inOrder(report.needs).map((need, at) => ({ number: at + 1, need })))
  const rowOf = (rule: RuleNeeds): Row => {
    const [first] = rule.needs
    const priority = needPriorityWords[first?.need.priority ?? 'none'][language]
    return [priority, headlineOf(rule, writing), first ? severityOf(first.need, writing) : '']
  }
  return tableSlide(writing, 'behov', {
    title: tell('needs.title'),
    lead: sentence('needs-lead'),
    columns: [
      { title: tell('needs.priority'), weight: 4 },
      { title: tell('needs.need'), weight: 11 },
      { title: say('severity'), weight: 6 },
    ],
    rows: rules.map(rowOf),
    // What is left out is counted in needs, as everywhere else.
    more: (rowsLeft) =>
      moreIn(
        rules.slice(rules.length - rowsLeft).reduce((sum, { needs }) => sum + needs.length, 0),
        'behov',
        writing,
      ),
  })
}

/** What is planned: what, for whom, who and when; of an edition that lists only steps and has none, for which needs what is. */
export const supportSlide: SlideMaker = (writing) => {
  const { tell, captioned, chapterOf, report } = writing
  if (!chapterOf('planerat-stod')) return null
  const title = tell('support.title')
  const planned = captioned('planned-support-table')
  if (planned?.kind === 'table')
    return tableSlide(writing, 'planerat-stod', {
      title,
      lead: planned.caption.summary,
      columns: planned.columns.map(({ title: column, weight = 1 }) => ({ title: column, weight })),
      rows: rowsOf(planned),
      more: (rowsLeft) => moreIn(rowsLeft, 'planerat-stod', writing),
    })
  const rows = chapterOf('behov') ? measuresIn(writing) : []
  if (rows.length === 0) return nothingPlanned(title, writing)
  const { withSupport, all } = needsIn(report)
  return tableSlide(writing, 'behov', {
    title,
    lead: tell('support.lead', { count: withSupport, all }),
    columns: [
      { title: tell('needs.need'), weight: 1 },
      { title: writing.say('needs.support'), weight: 1 },
    ],
    rows,
    more: (rowsLeft) => moreIn(rowsLeft, 'behov', writing),
  })
}

/** For what each rule has led to, the support that is chosen or written. */
const measuresIn = (writing: PresentationWriting): Row[] =>
  needsByRule(inOrder(writing.report.needs).map((need, at) => ({ number: at + 1, need }))).flatMap((rule) => {
    const planned = [...new Set(rule.needs.flatMap(({ need }) => plannedFor(need, writing)))]
    return planned.length === 0 ? [] : [[headlineOf(rule, writing), oneAfterAnother(planned)]]
  })

function nothingPlanned(title: string, { say, tell, where }: PresentationWriting): Slide {
  const none = say('planned.none')
  const notes = notesOf(none, tell('inReport', { where: where('planerat-stod').join(', ') }))
  return { title, body: { kind: 'statements', items: [none] }, notes }
}

const moreIn = (count: number, id: ChapterId, { tell, chapterOf }: PresentationWriting) =>
  tell('more', { count, chapter: chapterOf(id)?.title ?? '' })

interface TableOnSlide {
  readonly title: string
  readonly lead: Slide['lead']
  readonly columns: SlideTable['columns']
  readonly rows: readonly Row[]
  /** What is said of so many rows that are left out. */
  readonly more: (rowsLeft: number) => string
}

function tableSlide(
  writing: PresentationWriting,
  id: ChapterId,
  { title, lead, columns, rows, more }: TableOnSlide,
): Slide {
  const { report, tell, where, source } = writing
  const whole = rows.map((row) => row.map(cellText).filter(Boolean).join(' – '))
  const named = columns.map((it) => it.title).join(', ')
  return {
    title,
    ...(lead !== undefined && { lead }),
    body: {
      kind: 'table',
      alternative: `${title}: ${named}. ${tell('rows', { rows: rows.length })}`,
      columns,
      rows,
      leftOut: [...rows, null].map((_, rowsLeft) => more(rowsLeft)),
      ...((report.outline ?? 1) >= OUTLINE_WITH_WIDTHS && { roomBelow: true }),
    },
    notes: notesOf(lead, ...whole, source, tell('inReport', { where: where(id).join(', ') })),
  }
}
