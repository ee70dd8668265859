import { oneAfterAnother } from '../../document/one-after-another.ts'
import { severityWords } from '../../gaps/gap-words.ts'
import { needStatusWords } from '../../needs/need-words.ts'
import { reportTable } from '../figures/report-table.ts'
import { OUTLINE_WITH_WHOLE_WORDS } from '../outline.ts'
import type { ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { plannedFor } from './need-facts.ts'
import { nameOfRule } from './need-section.ts'
import { needsByTask, type RuleNeeds } from './needs-by-task.ts'

/** T7: by rule, where there are needs, how grave they are, what they rest on, what is planned and how far it has come. */
export const needsTable: ReportFigure = {
  id: 'needs-table',
  chapter: 'behov',
  behind: { page: 'needs' },
  compile(writing) {
    const { report, say } = writing
    if (report.needs.length === 0 || !report.figures) return null
    const isLaidOut = (report.outline ?? 1) >= OUTLINE_WITH_WHOLE_WORDS
    const wide = (title: string, weight: number) => (isLaidOut ? { title, weight } : title)
    const rules = needsByTask(report.needs).flatMap((it) => it.rules)
    return reportTable(writing, {
      title: say('needs.table.title'),
      summary: say('needs.table.summary', { count: report.needs.length, rules: rules.length }),
      columns: [
        say('needs.table.need'),
        wide(say('needs.municipalities'), 1.5),
        say('severity'),
        say('needs.table.answers'),
        wide(say('needs.support'), 2),
        say('status'),
      ],
      groups: [{ title: null, rows: rules.map((it) => rowOf(it, writing)), about: rules.map(aboutRule) }],
    })
  },
}

const aboutRule = ({ rule }: RuleNeeds) => ({ filters: { regel: rule } })

function rowOf({ rule, needs: numbered }: RuleNeeds, writing: ReportWriting) {
  const { nameOf, language } = writing
  const needs = numbered.map(({ need }) => need)
  const places = [...new Set(needs.flatMap((need) => need.municipalities))].map(nameOf)
  const gravest = Math.max(...needs.map(({ severity }) => severity ?? 0))
  const answers = needs.flatMap(({ gaps }) => gaps).reduce((sum, { evidence }) => sum + evidence.length, 0)
  return [
    nameOfRule(rule, writing),
    places.join(', '),
    severityWords[(gravest === 0 ? 'none' : String(gravest)) as keyof typeof severityWords][language],
    answers,
    oneAfterAnother([...new Set(needs.flatMap((need) => plannedFor(need, writing)))]),
    statusText(needs, writing),
  ]
}

/** "Bekräftat 3, Stöd planerat 1" */
const statusText = (needs: readonly { readonly status: keyof typeof needStatusWords }[], { language }: ReportWriting) =>
  [...Map.groupBy(needs, ({ status }) => status)]
    .map(([status, all]) => `${needStatusWords[status][language]} ${all.length}`)
    .join(', ')
