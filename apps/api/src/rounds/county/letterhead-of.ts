import type { Letterhead } from '@kartlaggning/schema/rounds/letterhead'
import { sql } from 'kysely'

/** Of a selected `county`; null where it has entered none. */
export const letterheadOf = sql<Letterhead | null>`(
  select jsonb_build_object('address', it.address, 'phone', it.phone, 'email', it.email, 'website', it.website)
  from county_letterhead as it where it.county_code = county.code)`.as('letterhead')
