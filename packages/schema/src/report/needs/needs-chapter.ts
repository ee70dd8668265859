import { oneAfterAnother } from '../../document/one-after-another.ts'
import type { Block, Section } from '../../document/document.ts'
import { taskWords } from '../../gaps/gap-words.ts'
import { needsIn } from '../counts.ts'
import { sentences, type ReportChapter } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { withheldNeedsSentence } from '../summary-chapter.ts'
import { severityOf, factsOf, plannedFor } from './need-facts.ts'
import { needsByTask, type NumberedNeed, type RuleNeeds } from './needs-by-task.ts'
import { countySentence } from './headline-of.ts'
import { needSection } from './need-section.ts'

/** What the coordinator stands for: conclusions about the county, task by task, and under each the needs it is made of. */
export const needsChapter: ReportChapter = (writing, figures) => {
  const { report, say, language } = writing
  const { all, high, withheld } = needsIn(report)
  const lead = all > 0 ? say('needs.lead', { count: all, high }) : withheld === 0 && say('needs.none')
  return [
    { kind: 'paragraph', words: sentences(lead, withheldNeedsSentence(writing)), sentence: { id: 'needs-lead' } },
    ...figures,
    ...needsByTask(report.needs).map(({ task, rules }): Section => ({
      kind: 'section',
      role: 'part',
      id: `behov-${task}`,
      title: taskWords[task][language],
      blocks: rules.map((it) => conclusion(it, writing)),
    })),
  ]
}

/** One need is told by itself; of several the county comes first. */
function conclusion({ rule, needs }: RuleNeeds, writing: ReportWriting): Section {
  const [only, ...others] = needs
  if (only && others.length === 0) return needSection(only, writing)
  const { say } = writing
  return {
    kind: 'section',
    role: 'finding',
    id: `behov-${rule}`,
    title: countySentence({ rule, needs }, writing),
    blocks: [
      { kind: 'facts', layout: 'beside', facts: countyFacts(needs, writing) },
      {
        kind: 'section',
        role: 'folded',
        id: `behov-${rule}-alla`,
        title: say('needs.each', { count: needs.length }),
        blocks: needs.map((it): Block => needSection(it, writing)),
      },
    ],
  }
}

function countyFacts(needs: readonly NumberedNeed[], writing: ReportWriting) {
  const { say, nameOf, list } = writing
  const all = needs.map(({ need }) => need)
  const places = [...new Set(all.flatMap((need) => need.municipalities))].map(nameOf)
  const gravest = all.toSorted((one, other) => (other.severity ?? 0) - (one.severity ?? 0))[0]
  const planned = [...new Set(all.flatMap((need) => plannedFor(need, writing)))]
  return factsOf([
    [say('needs.municipalities'), list(places.toSorted((one, other) => one.localeCompare(other, 'sv')))],
    [say('severity'), gravest ? severityOf(gravest, writing) : ''],
    [say('needs.support'), oneAfterAnother(planned)],
  ])
}
