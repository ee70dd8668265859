import type { CommunicatedNeed } from '@kartlaggning/schema/needs/commenting'
import type { Trx } from '../../database/database.ts'
import type { SideKind } from '../../gaps/rules/round-answers.ts'
import { listNeeds } from '../read-needs.ts'
import { readWithheldFrom } from '../read-withheld-from.ts'
import { isStoodBehind } from '../stood-behind.ts'
import { communicateTo } from './communicated-need.ts'

/** A need as one of those concerned is shown it. */
export interface Communicated {
  readonly respondentId: string
  readonly needId: string
  readonly need: CommunicatedNeed
}

/** What the report will say of each respondent that has submitted, as far as it may see what that rests on. */
export async function readCommunicated(trx: Trx, roundId: string): Promise<Communicated[]> {
  const all = await readThoseConcerned(trx, roundId)
  return all.flatMap(({ need, ...of }) => (need ? [{ ...of, need }] : []))
}

/** Every need that concerns each respondent that has submitted: `null` where it rests on what that one may not see. */
export async function readThoseConcerned(
  trx: Trx,
  roundId: string,
): Promise<(Omit<Communicated, 'need'> & { readonly need: CommunicatedNeed | null })[]> {
  const [needs, [others, counterpart], round, submitted] = await Promise.all([
    listNeeds(trx, roundId),
    readWithheldFrom(trx, roundId, ['lansbra', 'counterpart']),
    trx.selectFrom('round').where('id', '=', roundId).select('reconciles').executeTakeFirst(),
    readSubmitted(trx, roundId),
  ])
  if (!others || !counterpart) return []
  const withheld = { others, counterpart: round?.reconciles ? counterpart : null }
  const stoodBehind = needs.filter(isStoodBehind)
  return submitted.flatMap(({ respondentId, kind, municipality }) => {
    const tell = communicateTo({ respondentId, kind, municipality }, withheld)
    return stoodBehind
      .filter((need) => need.municipalities.includes(municipality))
      .map((need) => ({ respondentId, needId: need.id, need: tell(need) }))
  })
}

async function readSubmitted(trx: Trx, roundId: string) {
  const rows = await trx
    .selectFrom('respondent')
    .where('roundId', '=', roundId)
    .where('municipalityCode', 'is not', null)
    .where((respondent) =>
      respondent.exists(
        respondent.selectFrom('submission').whereRef('submission.respondentId', '=', 'respondent.id').select('id'),
      ),
    )
    .select(['id as respondentId', 'kind', 'municipalityCode'])
    .orderBy('id')
    .execute()
  return rows.map(({ respondentId, kind, municipalityCode }) => ({
    respondentId,
    kind: kind as SideKind,
    municipality: municipalityCode ?? '',
  }))
}
