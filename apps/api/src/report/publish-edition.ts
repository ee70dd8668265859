import { createHash } from 'node:crypto'
import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import type { Actor } from '@kartlaggning/schema/permission'
import { Report, type Edition } from '@kartlaggning/schema/report/report'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { compilePublicReport } from './public/compile-public-report.ts'
import { readEarlierPublic } from './public/read-earlier-public.ts'
import { readForReport } from './read-report.ts'
import { listEditions } from './read-editions.ts'

interface Publishing {
  readonly note: string
  /** Beside the county board, which always has one. */
  readonly readers: readonly EditionReader[]
}

interface OneEdition {
  readonly roundId: string
  readonly number: number
}

/** Freezes the report as it stands in a numbered edition. A correction is a new edition; none is ever changed. */
export async function publishEdition(
  trx: Trx,
  actor: Actor,
  roundId: string,
  { note, readers }: Publishing,
): Promise<Edition> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const earlier = await listEditions(trx, roundId)
  if (earlier.length > 0 && note.trim() === '') throw new ProblemError('edition-needs-a-note')
  const number = (earlier.at(0)?.number ?? 0) + 1
  const { publishedAt } = await trx
    .insertInto('edition')
    .values({ roundId, number, note, publishedBy: actor.personId, publishedByName: actor.name })
    .returning('publishedAt')
    .executeTakeFirstOrThrow()
  await freezeAll(trx, { roundId, number }, publishedAt, readers)
  if (round.status !== 'archived')
    await trx.updateTable('round').set({ status: 'published' }).where('id', '=', roundId).execute()
  const edition = (await listEditions(trx, roundId)).find((it) => it.number === number)
  if (!edition) throw new ProblemError('internal-error')
  return edition
}

async function freezeAll(trx: Trx, of: OneEdition, publishedAt: string, readers: readonly EditionReader[]) {
  const { reportTo, facts, answersTo } = await readForReport(trx, of.roundId)
  for (const reader of new Set(['county-board' as const, ...readers]))
    if (reader !== 'public') await freeze(trx, { ...of, reader }, Report.parse(reportTo(reader)))
  if (!readers.includes('public')) return
  const earlier = await readEarlierPublic(trx, of.roundId)
  const { report, masked } = compilePublicReport(facts, answersTo('public'), earlier)
  const { number } = of
  await freeze(trx, { ...of, reader: 'public' }, PublicReport.parse({ ...report, edition: { number, publishedAt } }))
  if (masked.length === 0) return
  await trx
    .insertInto('maskedCell')
    .values(masked.map(({ table, cell, reason }) => ({ ...of, reader: 'public', inTable: table, cell, reason })))
    .execute()
}

async function freeze(trx: Trx, of: OneEdition & { readonly reader: EditionReader }, report: Report | PublicReport) {
  const document = JSON.stringify(report)
  const hash = createHash('sha256').update(document).digest('hex')
  await trx
    .insertInto('editionDocument')
    .values({ ...of, document, hash })
    .execute()
}
