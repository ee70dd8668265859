import type { UpdateObject } from 'kysely'
import type { Trx } from '../../database/database.ts'
import type { Tables } from '../../database/json-columns.ts'

interface Card {
  readonly county: string
  readonly personId: string
}

type Kept = Omit<UpdateObject<Tables, 'contact'>, 'countyCode' | 'personId' | 'createdAt'>

/** Writes on the card that a county has of a person; makes one where there is none. */
export async function keepContact(trx: Trx, { county, personId }: Card, kept: Kept) {
  await trx
    .insertInto('contact')
    .values({ countyCode: county, personId })
    .onConflict((conflict) => conflict.columns(['countyCode', 'personId']).doNothing())
    .execute()
  await trx.updateTable('contact').set(kept).where('countyCode', '=', county).where('personId', '=', personId).execute()
}

/** Who answers anew is on nobody's list of those who are gone. */
export const AT_WORK = {
  closedAt: null,
  closedBy: null,
  erasedAt: null,
  erasedBy: null,
  mergedInto: null,
  mergedBy: null,
  mergedAt: null,
} as const
