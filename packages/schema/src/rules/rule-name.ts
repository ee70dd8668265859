import { isWithoutRule, withoutRuleWords } from '../gaps/without-rule.ts'
import type { Text } from '../text.ts'
import { entryOf } from './catalogue.ts'
import type { RuleCatalogue } from './rule-entry.ts'

/** What a rule is called; one that the catalogue does not know is called by its number. */
export const ruleNameOf = (rule: string, catalogue?: RuleCatalogue): Text =>
  entryOf(rule, catalogue)?.name ?? (isWithoutRule({ rule }) ? withoutRuleWords : { sv: rule, en: rule })
