import { whoIsHigher } from '@kartlaggning/schema/definitions/sides-differ'
import type { Mirror } from '@kartlaggning/schema/reconciliation/mirror'
import type { AgreementOnQuestion } from '@kartlaggning/schema/reconciliation/agreement-on-question'
import type { Trx } from '../database/database.ts'
import { compareMunicipalities } from './compare-municipalities.ts'

/** How the two sides answer each question, over all municipalities where it can be compared; as they answered from the start. */
export async function countByQuestion(trx: Trx, roundId: string): Promise<AgreementOnQuestion[]> {
  const { municipalities } = await compareMunicipalities(trx, roundId)
  const byQuestion = Map.groupBy(
    municipalities.flatMap(({ mirrors, municipality, police }) =>
      mirrors
        .filter(isCompared)
        .map((it) => ({ ...it, onBehalf: Boolean(municipality?.onBehalf ?? police?.onBehalf) })),
    ),
    ({ question }) => question,
  )
  return [...byQuestion].map(([question, mirrors]) => {
    const higher = (side: 'municipality' | 'police') =>
      mirrors.filter((it) => whoIsHigher(it.municipality, it.police) === side).length
    return {
      question,
      compared: mirrors.length,
      same: mirrors.filter(({ state }) => state === 'same').length,
      differing: mirrors.filter(({ state }) => state === 'differs').length,
      municipalityHigher: higher('municipality'),
      policeHigher: higher('police'),
      onBehalf: mirrors.filter((it) => it.onBehalf).length,
    }
  })
}

const isCompared = ({ state }: Mirror) => state === 'same' || state === 'near' || state === 'differs'
