import { endsWithItsMoney } from '@kartlaggning/schema/definitions/temporary-money'
import type { Text } from '@kartlaggning/schema/text'
import { forEachInitiative } from '../combinators.ts'
import { citeItem, isItemUnderWay, quotedName, type ListedInitiative } from '../items.ts'
import { monthText } from '../month.ts'
import { rule } from '../rule.ts'

export const temporaryMoneyEnds = rule(
  'R18',
  forEachInitiative((initiative, _, { referenceDate, thresholds }) => {
    const ends =
      isItemUnderWay(initiative) && endsWithItsMoney(initiative.entry, referenceDate, thresholds.moneyEndMonths)
    if (!ends) return undefined
    const evidence = citeItem(initiative, 'financing', 'end')
    return ends === 'yes'
      ? { severity: 2, sentence: sentence(initiative), evidence }
      : { severity: null, sentence: notKnown(initiative), evidence }
  }),
)

function sentence(initiative: ListedInitiative): Text {
  const [name, end] = [quotedName(initiative), monthText(initiative.entry.end ?? '')]
  return {
    sv: `${name.sv} betalas bara med tillfälliga medel och slutar i ${end.sv}. Om arbetet behövs även därefter behöver det få en annan finansiering i tid. Länsstyrelsen kan ge stöd med ansökan om medel.`,
    en: `${name.en} is paid by temporary money alone and ends in ${end.en}. If the work is needed after that, it must have other funding in time. The county administrative board can support grant applications.`,
  }
}

function notKnown(initiative: ListedInitiative): Text {
  const [name, end] = [quotedName(initiative), monthText(initiative.entry.end ?? '')]
  return {
    sv: `${name.sv} slutar i ${end.sv}, men det framgår inte hur den betalas. Därför går det inte att bedöma om den hotas när medlen tar slut.`,
    en: `${name.en} ends in ${end.en}, but the answer does not say how it is paid for. So it cannot be assessed whether it is at risk when the money ends.`,
  }
}
