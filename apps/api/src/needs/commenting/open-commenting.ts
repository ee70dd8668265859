import { createHash } from 'node:crypto'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { OPEN_FOR_DECISIONS } from '../lock-needs.ts'
import { mailThoseConcerned } from './mail-those-concerned.ts'
import { readCommunicated, type Communicated } from './read-communicated.ts'

/**
 * Shows those concerned what will be said of them as it stands now, and lets them comment until a day. Said again, it moves
 * the day and shows what has been added or changed since; a letter goes to those for whom there is something new.
 */
export async function openCommenting(
  trx: Trx,
  actor: Actor,
  { roundId, until }: { readonly roundId: string; readonly until: string },
  publicUrl: string,
) {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['status', sql<boolean>`${until}::date < clock()::date`.as('hasPassed')])
    .forUpdate()
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (!OPEN_FOR_DECISIONS.includes(round.status)) throw new ProblemError('round-is-not-in-analysis')
  if (round.hasPassed) throw new ProblemError('round-dates-out-of-order')
  const [communicated, before] = await Promise.all([readCommunicated(trx, roundId), readLatestHashes(trx, roundId)])
  const changed = communicated
    .map((it) => ({ ...it, hash: hashOf(it) }))
    .filter(({ respondentId, needId, hash }) => before.get(`${respondentId} ${needId}`) !== hash)
  const still = new Set(communicated.map(({ respondentId, needId }) => `${respondentId} ${needId}`))
  const gone = [...before].filter(([key, hash]) => hash !== '' && !still.has(key)).map(([key]) => withdrawn(key))
  await write(trx, actor, roundId, [...changed, ...gone])
  await setLastDay(trx, actor, roundId, until)
  const respondents = [...new Set(changed.map(({ respondentId }) => respondentId))]
  await mailThoseConcerned(trx, { roundId, respondents, until }, publicUrl)
  return { until, respondents: respondents.length, communicated: communicated.length }
}

type Shown = Omit<Communicated, 'need'> & { readonly need: Communicated['need'] | null; readonly hash: string }

const hashOf = ({ need }: Pick<Communicated, 'need'>) => createHash('sha256').update(JSON.stringify(need)).digest('hex')

function withdrawn(key: string): Shown {
  const [respondentId = '', needId = ''] = key.split(' ')
  return { respondentId, needId, need: null, hash: '' }
}

/** Of what each was shown last; empty where it was taken away again. */
async function readLatestHashes(trx: Trx, roundId: string): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('needShown')
    .where('roundId', '=', roundId)
    .select(['respondentId', 'needId', 'hash'])
    .distinctOn(['respondentId', 'needId'])
    .orderBy('respondentId')
    .orderBy('needId')
    .orderBy('position', 'desc')
    .execute()
  return new Map(rows.map(({ respondentId, needId, hash }) => [`${respondentId} ${needId}`, hash]))
}

/** In one statement, however many they are. */
async function write(trx: Trx, actor: Actor, roundId: string, shown: readonly Shown[]) {
  if (shown.length === 0) return
  const rows = shown.map(({ respondentId, needId, need, hash }) => ({ id: newId(), respondentId, needId, need, hash }))
  await sql`
    insert into need_shown (id, round_id, respondent_id, need_id, content, hash, shown_by)
    select id, ${roundId}, "respondentId", "needId", need, hash, ${actor.personId}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as it (id uuid, "respondentId" uuid, "needId" uuid, need jsonb, hash text)`.execute(trx)
}

const setLastDay = (trx: Trx, actor: Actor, roundId: string, until: string) =>
  trx
    .insertInto('commenting')
    .values({ roundId, until, openedBy: actor.personId })
    .onConflict((conflict) => conflict.column('roundId').doUpdateSet({ until }))
    .execute()
