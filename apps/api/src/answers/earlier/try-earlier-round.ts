import type { EarlierRound, EarlierTrial } from '@kartlaggning/schema/answers/earlier/earlier-round'
import type { Trx } from '../../database/database.ts'
import { lookThrough } from './look-through.ts'

/** What would be read in of a file, and what is wrong with it; nothing is written. */
export async function tryEarlierRound(trx: Trx, county: string, round: EarlierRound): Promise<EarlierTrial> {
  const { looked, sectionsOff } = await lookThrough(trx, county, round)
  return {
    respondents: looked.map(({ name, given, checked: { values, unanswered, remarks } }) => ({
      name,
      values,
      entries: given.entries.length,
      unanswered: given.answers === null ? 0 : unanswered,
      remarks: [...remarks],
    })),
    sectionsOff: [...sectionsOff],
  }
}
