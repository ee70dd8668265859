import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

type Reading = 'file-downloaded' | 'submission-read' | 'events-exported' | 'edition-read'

/** Notes among the events of security that whoever asks has read or taken away what is given or published. */
export const noteReading = (trx: Trx, kind: Reading, respondentId: string | null, detail = '') =>
  sql`select note_reading(${kind}, ${respondentId}, ${detail})`.execute(trx)
