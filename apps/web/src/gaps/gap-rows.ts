import type { GapInShort } from '@kartlaggning/schema/gaps/gap'

interface Words {
  readonly headings: readonly string[]
  readonly ruleName: (rule: string) => string
  readonly place: (code: string) => string
  readonly problem: (code: string) => string
  readonly task: (task: GapInShort['tasks'][number]) => string
  /** In the place of how severe it is. */
  readonly notAssessed: string
}

/** Gaps as a table, and what cannot be assessed, which is no gap and says so; under headings in the same order. */
export const gapRows = (gaps: readonly GapInShort[], words: Words): (string | number | null)[][] => [
  [...words.headings],
  ...gaps.map((gap) => [
    gap.rule,
    gap.ruleVersion,
    words.ruleName(gap.rule),
    gap.municipalities.map(words.place).join(', '),
    gap.problem && words.problem(gap.problem),
    gap.assessed ? gap.severity : words.notAssessed,
    gap.sentence,
    gap.tasks.map(words.task).join('\n'),
    gap.answers,
  ]),
]
