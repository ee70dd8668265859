import type { Counted } from '@kartlaggning/schema/report/counted'
import type { Report } from '@kartlaggning/schema/report/report'
import { useTranslation } from '../translation.ts'

/** "3 av 10 kommuner", and where answers are withheld "3 av de 5 kommuner vars svar visas". */
export function useCounted({ response }: Report) {
  const { t } = useTranslation('report')
  const among = ({ of }: Counted) => (of < response.length ? 'shown' : 'all')
  return {
    municipalities: (counted: Counted) => t(`counted.municipalities.${among(counted)}`, inText(counted)),
    /** Where it has been said that municipalities are counted. */
    short: (counted: Counted) => t(`counted.short.${among(counted)}`, inText(counted)),
  }
}

// Not called `count`, which chooses between forms of a text.
const inText = ({ count, of }: Counted) => ({ so: count, of })
