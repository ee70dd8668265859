import type { Abstention, AbstentionReason } from '@kartlaggning/schema/respondents/abstention'
import { sql } from 'kysely'

/** That a respondent has declined, in a query that has `respondent`; null where it has not. */
export const abstentionOf = sql<Abstention | null>`(
  select jsonb_build_object('reason', reason, 'note', note, 'source', source, 'by', declined_by_name, 'at', iso(declined_at))
  from abstention where respondent_id = respondent.id and ended_at is null)`.as('abstention')

/** Why it has declined; null where it has not. */
export const declinedBecause = sql<AbstentionReason | null>`(
  select reason from abstention where respondent_id = respondent.id and ended_at is null)`.as('declined')
