import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { ruleSpread } from '@kartlaggning/schema/needs/rule-spread'
import { useRuleCatalogue } from '../../rounds/rule-catalogue.ts'
import { useTranslation } from '../../translation.ts'
import { useWorkbench } from '../load-workbench.ts'
import { useNeedWords } from './use-need-words.ts'

/** "Aktuell lägesbild saknas i 4 av 10 kommuner": of all that was found, whatever the list is narrowed to. */
export function useCountySentence() {
  const { t } = useTranslation('needs')
  const { queue } = useWorkbench()
  const { ruleName } = useNeedWords()
  const catalogue = useRuleCatalogue()
  return (rule: string) => {
    const found = queue.needs.filter((need) => isGap(need) && need.rule === rule)
    const { count, of } = ruleSpread(rule, found, queue.municipalities, catalogue)
    return count === 0 ? ruleName(rule) : t('queue.sentence', { rule: ruleName(rule), count, of })
  }
}
