import type { ListedNeed } from '@kartlaggning/schema/needs/need'
import { supportMeasure } from '@kartlaggning/schema/questionnaires/code-lists/support'
import type { Language } from '@kartlaggning/schema/text'

interface Words {
  readonly language: Language
  readonly headings: readonly string[]
  readonly ruleName: (rule: string) => string
  readonly place: (code: string) => string
  readonly task: (task: ListedNeed['tasks'][number]) => string
  readonly status: (status: ListedNeed['status']) => string
  readonly priority: (priority: NonNullable<ListedNeed['priority']>) => string
}

/** Needs as a table: a row for each, with all the gaps it gathers, under headings in the same order. */
export const needRows = (needs: readonly ListedNeed[], words: Words): (string | number | null)[][] => [
  [...words.headings],
  ...needs.map((need) => [
    lines(need.gaps.map((gap) => gap.sentence[words.language])),
    lines(unique(need.gaps, ({ rule }) => `${rule} ${words.ruleName(rule)}`)),
    need.municipalities.map(words.place).join(', '),
    need.severity,
    lines(need.tasks.map(words.task)),
    words.status(need.status),
    need.priority && words.priority(need.priority),
    need.motivation,
    lines(need.measures.map((code) => measureName(code, words.language))),
    need.support,
  ]),
]

const lines = (said: readonly string[]) => said.join('\n')

const unique = (gaps: ListedNeed['gaps'], say: (gap: ListedNeed['gaps'][number]) => string) => [
  ...new Set(gaps.map(say)),
]

const measureName = (code: string, language: Language) =>
  supportMeasure.find((it) => it.code === code)?.text[language] ?? code
