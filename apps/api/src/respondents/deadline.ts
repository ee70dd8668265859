import { sql } from 'kysely'

/** The last day to answer, inclusive, in a query that has both `respondent` and `round`. */
export const deadlineOf = sql<string>`deadline_of(respondent, round)`

/** Whether the respondent may answer now, in a query that has both `respondent` and `round`. */
export const answersAreOpen = sql<boolean>`answers_are_open(respondent, round)`
