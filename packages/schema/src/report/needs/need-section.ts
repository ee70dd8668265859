import { inSentence } from '../../document/in-sentence.ts'
import { oneAfterAnother } from '../../document/one-after-another.ts'
import { isWithheld } from '../../answers/audience.ts'
import type { Block, Fact, Section } from '../../document/document.ts'
import { taskWords } from '../../gaps/gap-words.ts'
import { needPriorityWords, needStatusWords } from '../../needs/need-words.ts'
import { problemName } from '../../questionnaires/problem-groups.ts'
import { respondentName } from '../../respondents/respondent-name.ts'
import { entryOf } from '../../rules/catalogue.ts'
import { ruleNameOf } from '../../rules/rule-name.ts'
import { sentences } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import { factsOf, plannedFor, severityOf } from './need-facts.ts'
import type { Need, NumberedNeed } from './needs-by-task.ts'

export const nameOfRule = (rule: string, { language, catalogue }: ReportWriting): string =>
  ruleNameOf(rule, catalogue)[language]

/** A need under what it is called and where it is, with what was found, why it is stood for and what will be done. */
export function needSection({ number, need }: NumberedNeed, writing: ReportWriting): Section {
  const { say, language } = writing
  const [own, ...others] = need.gaps
  const saidOf = own && !isWithheldGap(own) && hasName(own, writing) ? need.gaps : others
  return {
    kind: 'section',
    role: 'finding',
    id: `behov-${number}`,
    title: sentences(say('needs.number', { number }), titleOfNeed(need, writing)),
    blocks: [
      ...saidOf.map((gap): Block => ({ kind: 'paragraph', words: gap.sentence[language] })),
      ...(own && isWithheldGap(own) ? [{ kind: 'paragraph', words: own.sentence[language] } as const] : []),
      { kind: 'facts', layout: 'beside', facts: [...factsOf(linesOf(need, writing)), ...commentsOn(need, writing)] },
    ],
  }
}

type OneGap = Need['gaps'][number]

/** In editions from before needs were withheld as a whole, their sentences gave way to why. */
const isWithheldGap = (gap: OneGap) => gap.evidence.some(({ value }) => isWithheld(value))

/** A need that the coordinator has written has no rule to be called by. */
const hasName = ({ rule }: OneGap, { catalogue }: ReportWriting) => entryOf(rule, catalogue) !== undefined

/** "Aktuell lägesbild saknas – Skinnskatteberg" */
export function titleOfNeed(need: Need, writing: ReportWriting): string {
  const { language, nameOf, list } = writing
  const [own] = need.gaps
  if (!own) return ''
  if (!hasName(own, writing)) return own.sentence[language]
  const place = list(need.municipalities.map(nameOf))
  const problem = own.problem && `: ${inSentence(problemName(own.problem, language))}`
  return `${nameOfRule(own.rule, writing)} – ${place}${problem ?? ''}`
}

/** What those concerned say, each with its name. */
const commentsOn = ({ comments = [] }: Need, { say, report, inside }: ReportWriting): Fact[] =>
  comments.map(({ kind, municipality, words }) => {
    const place = report.response.find((it) => it.municipality === municipality)
    const name = respondentName(kind, place?.name ?? municipality, place?.officialName)
    return { name: say('needs.comment', { name: inside(name) }), lines: words.split(/\n+/) }
  })

function linesOf(need: Need, writing: ReportWriting): readonly (readonly [string, string])[] {
  const { say, language } = writing
  const count = need.gaps.reduce((sum, gap) => sum + gap.evidence.length, 0)
  const rules = [...new Set(need.gaps.map(({ rule }) => nameOfRule(rule, writing)))].join('; ')
  const statuses = [needStatusWords[need.status][language], need.priority && needPriorityWords[need.priority][language]]
  return [
    [say('severity'), severityOf(need, writing)],
    [say('status'), statuses.filter(Boolean).join(', ')],
    [say('needs.tasks'), need.tasks.map((task) => taskWords[task][language]).join(', ')],
    [say('needs.motivation'), need.motivation ?? say('needs.motivationWithheld')],
    [say('needs.support'), oneAfterAnother(plannedFor(need, writing))],
    [say('needs.evidence'), say('needs.evidenceCount', { count, rules })],
  ]
}
