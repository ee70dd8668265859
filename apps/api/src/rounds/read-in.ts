import type { ReadIn } from '@kartlaggning/schema/rounds/read-in'
import { sql } from 'kysely'

/** Of a selected `round` and the one it builds on, which were read in from a file. */
export const readIn = sql<ReadIn>`jsonb_build_object('itself', round.imported_at is not null, 'before', (
  select it.name from round as it where it.id = round.previous_round_id and it.imported_at is not null))`
