import type { CommunicatedNeed } from '@kartlaggning/schema/needs/commenting'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import type { SideKind } from '../../gaps/rules/round-answers.ts'
import { sidesMet } from '../../reconciliation/sides-met.ts'
import { readNeeds } from '../read-needs.ts'
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
  const { toEach } = await readCommunications(trx, roundId)
  return toEach.flatMap(({ need, ...of }) => (need ? [{ ...of, need }] : []))
}

/**
 * What is said of every need that the coordinator stands behind: to each respondent that it concerns and that has submitted,
 * and to all who took part; `null` where it rests on what they may not see.
 */
export async function readCommunications(trx: Trx, roundId: string) {
  const { stoodBehind, withheld, submitted } = await readToTell(trx, roundId)
  const toEach = submitted.flatMap(({ respondentId, kind, municipality }): Communication[] => {
    const tell = communicateTo({ respondentId, kind, municipality }, withheld)
    return stoodBehind
      .filter((need) => need.municipalities.includes(municipality))
      .map((need) => ({ respondentId, needId: need.id, need: tell(need) }))
  })
  const tellAll = communicateTo(nobody, { ...withheld, counterpart: null })
  const toAll = stoodBehind.map((it) => ({ needId: it.id, municipalities: it.municipalities, need: tellAll(it) }))
  return { toEach, toAll }
}

type Communication = Omit<Communicated, 'need'> & { readonly need: CommunicatedNeed | null }

/** Whose own nothing is. */
const nobody = { respondentId: '', kind: 'police', municipality: '' } as const

async function readToTell(trx: Trx, roundId: string) {
  const [needs, [others, counterpart], round, submitted] = await Promise.all([
    readNeeds(trx, roundId, 'decided'),
    readWithheldFrom(trx, roundId, ['lansbra', 'counterpart']),
    trx.selectFrom('round').where('id', '=', roundId).select(sidesMet).executeTakeFirst(),
    readSubmitted(trx, roundId),
  ])
  if (!others || !counterpart) throw new ProblemError('not-found')
  const withheld = { others, counterpart: round?.sidesMet ? counterpart : null }
  return { stoodBehind: needs.filter(isStoodBehind), withheld, submitted }
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
