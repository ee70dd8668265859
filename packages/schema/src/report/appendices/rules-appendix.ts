import type { Row, Table } from '../../document/table.ts'
import { entryOf } from '../../rules/catalogue.ts'
import type { RuleCatalogue, RuleEntry } from '../../rules/rule-entry.ts'
import { ruleNameOf } from '../../rules/rule-name.ts'
import { thresholdInWords } from '../../rules/threshold-in-words.ts'
import { OUTLINE_WITH_APPENDICES } from '../outline.ts'
import { chapterIfAny, type ReportChapter, type ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'

export const rulesAppendix: ReportChapter = (writing, figures) =>
  isThere(writing)
    ? [{ kind: 'paragraph', words: writing.say('rules.lead') }, ...figures]
    : chapterIfAny(writing, figures)

const isThere = ({ report }: ReportWriting) =>
  (report.outline ?? 1) >= OUTLINE_WITH_APPENDICES && report.method.rules.length > 0

/** Every rule that was run, with what it proposes and the thresholds it had. */
export const rulesTable: ReportFigure = {
  id: 'rules-table',
  chapter: 'bilaga-regler',
  behind: { page: 'rules' },
  compile: (writing) => (isThere(writing) ? tableOf(writing) : null),
}

function tableOf(writing: ReportWriting): Table {
  const { report, say } = writing
  const applied = report.method.rules
    .toSorted((one, other) => one.rule.localeCompare(other.rule, 'sv', { numeric: true }))
    .map((it) => ({ ...it, thresholds: thresholdsOf(it.rule, writing) }))
  const withThresholds = applied.filter(({ thresholds }) => thresholds.length > 0).length
  return {
    kind: 'table',
    caption: {
      number: 'next',
      title: say('rules.title'),
      summary: say('rules.summary', { count: applied.length, thresholds: withThresholds }),
    },
    columns: [
      { title: say('rules.rule'), weight: 3 },
      { title: say('rules.finds'), weight: 5 },
      { title: say('rules.thresholds'), weight: 4 },
      { title: say('rules.version'), weight: 1, align: 'end' },
    ],
    groups: [{ title: null, rows: applied.map((it) => rowOf(it, writing)) }],
    firstColumn: 'names-the-row',
  }
}

interface Applied {
  readonly rule: string
  readonly version: number
  readonly thresholds: readonly string[]
}

function rowOf({ rule, version, thresholds }: Applied, { language, catalogue }: ReportWriting): Row {
  const name = ruleNameOf(rule, catalogue)[language]
  const explanation = entryOf(rule, catalogue)?.explanation[language] ?? ''
  return [name === rule ? rule : `${rule} ${name}`, explanation, thresholds.join(' '), version]
}

/** Its own, and those of the rules whose condition is part of its own. */
function thresholdsOf(rule: string, { report, language, catalogue }: ReportWriting): string[] {
  return entriesBehind(rule, catalogue).flatMap(({ thresholds = {} }) =>
    Object.entries(thresholds).flatMap(([name, threshold]) => {
      const value = report.method.thresholds[name]
      return value === undefined ? [] : [thresholdInWords(threshold, value)[language]]
    }),
  )
}

function entriesBehind(rule: string, catalogue: RuleCatalogue): RuleEntry[] {
  const entry = entryOf(rule, catalogue)
  if (!entry) return []
  return [entry, ...(entry.buildsOn ?? []).flatMap((it) => entryOf(it, catalogue) ?? [])]
}
