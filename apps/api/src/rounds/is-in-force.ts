import { sql, type RawBuilder } from 'kysely'

/**
 * Whether a municipality is one on a day, in a query that has `municipality`: one that has become part of another, or has another
 * code in another county, is no longer asked, and keeps its name where it was. Those that ended are found once for all.
 */
export const isInForceOn = (day: RawBuilder<unknown>) => sql<boolean>`municipality.code not in (
  select municipality_code from municipality_name group by municipality_code
  having max(coalesce(valid_to, 'infinity')) < ${day})`
