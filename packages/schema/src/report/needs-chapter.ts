import { isWithheld } from '../answers/audience.ts'
import type { Block, Section } from '../document/document.ts'
import { severityWords, taskWords } from '../gaps/gap-words.ts'
import { needPriorityWords, needStatusWords } from '../needs/need-words.ts'
import { supportMeasure, type SupportMeasure } from '../questionnaires/code-lists/support.ts'
import { entryOf } from '../rules/catalogue.ts'
import { inOrder, needsIn } from './counts.ts'
import type { Report } from './report.ts'
import { sentences, type ReportChapter } from './report-chapter.ts'
import type { ReportWriting } from './report-writing.ts'
import { withheldNeedsSentence } from './summary-chapter.ts'

type Need = Report['needs'][number]

const measures: readonly SupportMeasure[] = supportMeasure

/** T7: what the coordinator stands for, with why and what will be done. */
export const needsChapter: ReportChapter = (writing, figures) => {
  const { report, say } = writing
  const { all, high, withheld } = needsIn(report)
  const lead = all > 0 ? say('needs.lead', { count: all, high }) : withheld === 0 && say('needs.none')
  return [
    { kind: 'paragraph', words: sentences(lead, withheldNeedsSentence(writing)) },
    ...figures,
    ...inOrder(report.needs).map((need, at) => needSection(need, at + 1, writing)),
  ]
}

function needSection(need: Need, number: number, writing: ReportWriting): Section {
  const { say, language, catalogue } = writing
  const [own, ...others] = need.gaps
  const isHidden = own !== undefined && isWithheldGap(own)
  const title = own && (isHidden ? (entryOf(own.rule, catalogue)?.name[language] ?? own.rule) : own.sentence[language])
  const below = isHidden ? need.gaps : others
  return {
    kind: 'section',
    role: 'finding',
    id: `behov-${number}`,
    title: sentences(say('needs.number', { number }), title),
    blocks: [
      ...below.map((gap): Block => ({ kind: 'paragraph', words: gap.sentence[language] })),
      {
        kind: 'facts',
        layout: 'beside',
        facts: factsOf(need, writing).flatMap(([name, line]) => (line === '' ? [] : [{ name, lines: [line] }])),
      },
    ],
  }
}

/** In editions from before needs were withheld as a whole, their sentences gave way to why. */
const isWithheldGap = (gap: Need['gaps'][number]) => gap.evidence.some(({ value }) => isWithheld(value))

function factsOf(
  need: Need,
  { say, language, catalogue, nameOf }: ReportWriting,
): readonly (readonly [string, string])[] {
  const planned = need.measures.map((code) => measures.find((it) => it.code === code)?.text[language] ?? code)
  const count = need.gaps.reduce((sum, gap) => sum + gap.evidence.length, 0)
  const rules = [...new Set(need.gaps.map(({ rule }) => entryOf(rule, catalogue)?.name[language] ?? rule))].join('; ')
  const severity = severityWords[(need.severity ?? 'none') as keyof typeof severityWords][language]
  return [
    [say('needs.municipalities'), need.municipalities.map(nameOf).join(', ')],
    [say('severity'), severity],
    [say('status'), needStatusWords[need.status][language]],
    [say('priority'), need.priority ? needPriorityWords[need.priority][language] : ''],
    [say('needs.tasks'), need.tasks.map((task) => taskWords[task][language]).join(', ')],
    [say('needs.motivation'), need.motivation ?? say('needs.motivationWithheld')],
    [say('needs.support'), [planned.join(', '), need.support ?? ''].filter(Boolean).join('. ')],
    [say('needs.evidence'), say('needs.evidenceCount', { count, rules })],
  ]
}
