import { isLongWithoutEvaluation } from '@kartlaggning/schema/definitions/evaluation'
import { monthIn } from '@kartlaggning/schema/definitions/month'
import type { Text } from '@kartlaggning/schema/text'
import { forEachInitiative } from '../combinators.ts'
import { citeItem, isOngoing, quotedName, type ListedInitiative } from '../items.ts'
import { rule } from '../rule.ts'

export const longRunningNotEvaluated = rule(
  'R15',
  forEachInitiative((initiative, _, { referenceDate, thresholds }) => {
    if (!isOngoing(initiative)) return undefined
    const found = isLongWithoutEvaluation(initiative.entry, referenceDate, thresholds.initiativeMonths)
    if (!found) return undefined
    const evidence = citeItem(initiative, 'start', 'evaluated')
    return found === 'yes'
      ? { severity: 2, sentence: sentence(initiative), evidence }
      : { severity: null, sentence: notKnown(initiative), evidence }
  }),
)

function sentence(initiative: ListedInitiative): Text {
  const { sv, en } = quotedName(initiative)
  const year = monthIn(initiative.entry.start)?.split('-')[0] ?? ''
  return {
    sv: `${sv} har pågått sedan ${year} men har inte utvärderats.`,
    en: `${en} has been going on since ${year} but has not been evaluated.`,
  }
}

function notKnown(initiative: ListedInitiative): Text {
  const { sv, en } = quotedName(initiative)
  return {
    sv: `Det framgår inte av svaret när ${sv} startade, eller om insatsen har utvärderats. Därför går det inte att bedöma om den behöver utvärderas.`,
    en: `The answer does not say when ${en} started, or whether it has been evaluated. So it cannot be assessed whether it needs to be.`,
  }
}
