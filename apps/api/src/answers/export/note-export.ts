import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** Notes among the events of security that whoever asks has taken out the answers of a round. */
export const noteExport = (trx: Trx, roundId: string, detail: string) =>
  sql`select note_export(${roundId}, ${detail})`.execute(trx)
