import { ruleNameOf } from '@kartlaggning/schema/rules/rule-name'
import { useRuleCatalogue } from '../rounds/rule-catalogue.ts'
import { useLanguage } from '../translation.ts'

/** What a rule is called; one that the catalogue does not know is called by its number. */
export function useRuleName() {
  const language = useLanguage()
  const catalogue = useRuleCatalogue()
  return (rule: string): string => ruleNameOf(rule, catalogue)[language]
}
