import { sql } from 'kysely'

/** What the police area of a respondent is called in its round; null where the respondent is not one. */
export const areaName = sql<string | null>`area_name(respondent.police_area_id, respondent.round_id)`
