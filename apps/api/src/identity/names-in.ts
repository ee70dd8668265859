import { sql } from 'kysely'

interface Named {
  personId: string
  name: string
  function: string
}

/** What those are called who have to do with a respondent, as whoever asks may know them. To join. */
export const namesIn = (respondentId: string) => sql<Named>`names_in(${respondentId})`
