import { createHash } from 'node:crypto'
import type { Actor } from '@kartlaggning/schema/permission'
import { Report, ReportReader, type Edition } from '@kartlaggning/schema/report/report'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readReport } from './read-report.ts'
import { listEditions } from './read-editions.ts'

/** Freezes the report as it stands in a numbered edition. A correction is a new edition; none is ever changed. */
export async function publishEdition(trx: Trx, actor: Actor, roundId: string, note: string): Promise<Edition> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const earlier = await listEditions(trx, roundId)
  if (earlier.length > 0 && note.trim() === '') throw new ProblemError('edition-needs-a-note')
  const number = (earlier.at(0)?.number ?? 0) + 1
  await trx
    .insertInto('edition')
    .values({
      roundId,
      number,
      note,
      publishedBy: actor.personId,
      publishedByName: actor.name,
    })
    .execute()
  for (const reader of ReportReader.options) await freeze(trx, { roundId, number, reader })
  if (round.status !== 'archived')
    await trx.updateTable('round').set({ status: 'published' }).where('id', '=', roundId).execute()
  const edition = (await listEditions(trx, roundId)).find((it) => it.number === number)
  if (!edition) throw new ProblemError('internal-error')
  return edition
}

async function freeze(trx: Trx, of: { roundId: string; number: number; reader: ReportReader }) {
  const document = JSON.stringify(Report.parse(await readReport(trx, of.roundId, of.reader)))
  const hash = createHash('sha256').update(document).digest('hex')
  await trx
    .insertInto('editionDocument')
    .values({ ...of, document, hash })
    .execute()
}
