import type { NeedQueue } from '@kartlaggning/schema/needs/need-queue'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'
import type { RuleCatalogue } from '@kartlaggning/schema/rules/rule-entry'
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
    const { count, of } = spreadOf(queue, rule, catalogue)
    return count === 0 ? ruleName(rule) : t('queue.sentence', { rule: ruleName(rule), count, of })
  }
}

/** In how many municipalities a rule has found something, and of how many: two sides can only be compared where both answered. */
function spreadOf({ needs, municipalities }: NeedQueue, rule: string, catalogue: RuleCatalogue) {
  const found = needs.filter((need) => isGap(need) && need.rule === rule)
  const compares = entryOf(rule, catalogue)?.comparesSides ?? false
  const asked = municipalities.filter((it) => !compares || (it.municipality && it.police)).map(({ code }) => code)
  const where = new Set(found.flatMap((need) => need.municipalities))
  return { count: where.size, of: new Set([...asked, ...where]).size }
}
