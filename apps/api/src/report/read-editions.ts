import { createHash } from 'node:crypto'
import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import type { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import type { Edition, ListedEdition, Report, ReportReader } from '@kartlaggning/schema/report/report'
import type { Withdrawal } from '@kartlaggning/schema/report/public/withdrawal'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { FrozenEdition } from './edition-file.ts'
import { refuseWithdrawn } from './public/refuse-withdrawn.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** Editions of a round, the newest first. */
export async function listEditions(trx: Trx, roundId: string): Promise<ListedEdition[]> {
  const editions = await editionsOf(trx, roundId)
    .where('read.reader', '!=', 'public')
    .select([readersOf.as('readers'), withdrawalOf.as('withdrawn')])
    .execute()
  // Whoever is invited to read editions does not see the round.
  if (editions.length === 0) await refuseHiddenRound(trx, roundId)
  return editions
}

const readersOf = sql<
  EditionReader[]
>`(select array_agg(own.reader::text order by own.reader) from edition_document as own
  where own.round_id = edition.round_id and own.number = edition.number)`

const withdrawalOf = sql<Withdrawal | null>`(
  select jsonb_build_object('at', to_char(it.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'by', it.withdrawn_by_name, 'reason', it.reason)
  from edition_withdrawal as it where it.round_id = edition.round_id and it.number = edition.number)`

interface OneEdition {
  readonly roundId: string
  readonly number: number
  /** The widest that this person may read, where nothing is said. */
  readonly reader?: ReportReader | undefined
}

/** An edition as text: its facts, and the report in the very bytes that were frozen. */
export async function readEdition(trx: Trx, of: OneEdition): Promise<{ body: string }> {
  const { document, ...edition } = await readUnaltered(trx, of)
  return { body: `{"edition":${JSON.stringify(edition)},"report":${document}}` }
}

/** An edition as it was frozen, however long ago, to be made a file of: the report itself is not read here. */
export async function readFrozenEdition(trx: Trx, of: OneEdition): Promise<FrozenEdition> {
  const [found, named] = await Promise.allSettled([
    editionFor(trx, of).select('read.reader').executeTakeFirst(),
    readWhatIsNamed(trx, of),
  ])
  if (found.status === 'rejected') throw found.reason
  // What somebody has altered may be no JSON any more, which is not what is said of it.
  const { document, reader, ...edition } = unaltered(found.value)
  if (named.status === 'rejected') throw named.reason
  const { round } = named.value
  return { edition, reader, round, document }
}

/** What files of an edition are named after; the edition itself stays where it is. */
export const readWhatIsNamed = (trx: Trx, of: OneEdition) =>
  editionFor(trx, of)
    .clearSelect()
    .select(['edition.number', 'read.reader'])
    .select(sql<FrozenEdition['round']>`read.document::json -> 'round'`.as('round'))
    .executeTakeFirstOrThrow()

/** As which reader somebody reads an edition. */
export async function readReaderOf(trx: Trx, of: OneEdition): Promise<EditionReader> {
  const found = await editionFor(trx, of).clearSelect().select('read.reader').executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return found.reader
}

/** The same for whoever may read nothing but what is for everyone, too. */
export async function readAnyFrozenEdition(
  trx: Trx,
  { roundId, number }: OneEdition,
): Promise<{ edition: Edition; report: Report | PublicReport }> {
  const row = await editionsOf(trx, roundId)
    .where('edition.number', '=', number)
    .select('read.document')
    .executeTakeFirst()
  if (!row) await refuseWithdrawn(trx, { roundId, number }, await editionsOf(trx, roundId).execute())
  const { document, ...edition } = unaltered(row)
  return { edition, report: JSON.parse(document) as Report | PublicReport }
}

const readUnaltered = async (trx: Trx, of: OneEdition) => unaltered(await editionFor(trx, of).executeTakeFirst())

const editionFor = (trx: Trx, { roundId, number, reader }: OneEdition) =>
  editionsOf(trx, roundId)
    .where('edition.number', '=', number)
    .where((eb) => (reader ? eb('read.reader', '=', reader) : eb('read.reader', '!=', 'public')))
    .select('read.document')

/** What was frozen, unless it is no longer that. */
export function unaltered<Row extends { readonly document: string; readonly hash: string }>(row: Row | undefined): Row {
  if (!row) throw new ProblemError('not-found')
  if (createHash('sha256').update(row.document).digest('hex') !== row.hash)
    throw new ProblemError('document-was-altered')
  return row
}

/** Each edition once, in the widest bytes that this person may read: the policies decide which. */
const editionsOf = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('edition')
    .innerJoin('editionDocument as read', (join) =>
      join.onRef('read.roundId', '=', 'edition.roundId').onRef('read.number', '=', 'edition.number'),
    )
    .where('edition.roundId', '=', roundId)
    .select(['edition.roundId', 'edition.number', 'publishedAt', 'publishedByName as publishedBy', 'note', 'read.hash'])
    .distinctOn('edition.number')
    .orderBy('edition.number', 'desc')
    .orderBy('read.reader')
