import type { FoundByRule } from '@kartlaggning/schema/gaps/found-by-rule'
import type { RuleCatalogue, RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { ruleThemes, themeOf, type RuleTheme } from '@kartlaggning/schema/rules/theme'
import type { Language } from '@kartlaggning/schema/text'

export interface ShownRule {
  readonly rule: string
  readonly entry: RuleEntry
}

interface Filter {
  readonly text: string
  readonly task: string
  /** `found`: only rules by which something was found; `none`: only those by which nothing was. */
  readonly finding: string
}

/** The rules that are left when filtered, by theme, in the order of the themes and of their numbers. */
export function rulesShown(
  catalogue: RuleCatalogue,
  { text, task, finding }: Filter,
  language: Language,
  found: ReadonlyMap<string, FoundByRule> | undefined,
): (readonly [RuleTheme, ShownRule[]])[] {
  const sought = text.trim().toLocaleLowerCase(language)
  const left = Object.entries(catalogue)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, entry]): ShownRule => ({ rule, entry }))
    .filter(({ rule, entry }) => {
      const said = `${rule} ${entry.name[language]} ${entry.explanation[language]}`.toLocaleLowerCase(language)
      const has = (found?.get(rule)?.gaps ?? 0) > 0
      return (
        said.includes(sought) &&
        (task === '' || entry.tasks.some((it) => it === task)) &&
        (finding === '' || has === (finding === 'found'))
      )
    })
  const themes = Map.groupBy(left, ({ rule }) => themeOf(rule, catalogue))
  return (Object.keys(ruleThemes) as RuleTheme[]).flatMap((theme) => {
    const rules = themes.get(theme)
    return rules ? [[theme, rules] as const] : []
  })
}
