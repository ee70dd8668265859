import type { ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import { sql } from 'kysely'
import { readRoundFrame } from '../../answers/export/read-round-frame.ts'
import { onBehalfOfSubmission } from '../../respondents/proxy-of.ts'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

export type ForArchive = Awaited<ReturnType<typeof readForArchive>>

/** What there is to archive in a round, without the documents: those are read one at a time. */
export async function readForArchive(trx: Trx, roundId: string) {
  const [read, submissions, editions, altered, round, analysis] = await Promise.all([
    readRoundFrame(trx, roundId),
    selectSubmissions(trx, roundId).execute(),
    selectEditions(trx, roundId).execute(),
    findAlteredEdition(trx, roundId),
    trx.selectFrom('round').where('id', '=', roundId).select(['thresholds', 'openedAt']).executeTakeFirst(),
    trx
      .selectFrom('analysis')
      .where('roundId', '=', roundId)
      .orderBy('runAt', 'desc')
      .select(['runAt', 'rules', 'thresholds'])
      .limit(1)
      .executeTakeFirst(),
  ])
  if (altered) throw new ProblemError('document-was-altered')
  const times = [...submissions.map((it) => it.submittedAt), ...editions.map((it) => it.publishedAt)]
  // When the round last changed: the same round is the same archive, whenever it is made.
  const at = times.toSorted().at(-1) ?? round?.openedAt ?? EARLIEST
  const frame: ExportFrame = { ...read, at, reader: 'county-board', language: 'sv', isDraft: false }
  return { frame, submissions, editions, thresholds: round?.thresholds ?? null, analysis: analysis ?? null }
}

/** Before this a zip knows no time. */
const EARLIEST = '1980-01-01T00:00:00'

const selectSubmissions = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('submission')
    .innerJoin('respondent', 'respondent.id', 'submission.respondentId')
    .where('roundId', '=', roundId)
    .orderBy('reference')
    .select([
      'submission.id',
      'respondentId',
      'respondent.kind',
      'version',
      'reference',
      'submission.submittedAt',
      'hash',
    ])
    .select(onBehalfOfSubmission)

const selectEditions = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('edition')
    .innerJoin('editionDocument as read', (join) =>
      join.onRef('read.roundId', '=', 'edition.roundId').onRef('read.number', '=', 'edition.number'),
    )
    .where('edition.roundId', '=', roundId)
    .orderBy('edition.number')
    .orderBy('read.reader')
    .select(['edition.roundId', 'edition.number', 'publishedAt', 'publishedByName as publishedBy', 'note'])
    .select(['read.hash', 'read.reader'])
    .select(withdrawnBecause.as('withdrawn'))

/** One that is not what was frozen: it is known before anything leaves. */
const findAlteredEdition = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('editionDocument')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`hash <> encode(sha256(convert_to(document, 'UTF8')), 'hex')`)
    .select('number')
    .limit(1)
    .executeTakeFirst()

/** Of the public's: since when and why it is withdrawn. The bytes are archived all the same. */
const withdrawnBecause = sql<
  string | null
>`(select to_char(it.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD') || ' ' || it.reason
  from edition_withdrawal as it
  where it.round_id = edition.round_id and it.number = edition.number and read.reader::text = 'public')`

/** The frozen document of a submission, in its own bytes. */
export async function readFrozenSubmission(trx: Trx, id: string): Promise<string> {
  const { document } = await trx
    .selectFrom('submission')
    .where('id', '=', id)
    .select(sql<string>`document::text`.as('document'))
    .executeTakeFirstOrThrow()
  return document
}

export async function readFrozenReport(
  trx: Trx,
  { roundId, number, reader }: ForArchive['editions'][number],
): Promise<string> {
  const { document } = await trx
    .selectFrom('editionDocument')
    .where('roundId', '=', roundId)
    .where('number', '=', number)
    .where('reader', '=', reader)
    .select('document')
    .executeTakeFirstOrThrow()
  return document
}
