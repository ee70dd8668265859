import type { Actor } from '@kartlaggning/schema/permission'
import { sql, type CompiledQuery } from 'kysely'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { hashOf } from './secret.ts'

export interface SignedIn {
  readonly actor: Actor
  readonly expiresAt: string
}

/** What the functions `identify` and `authenticate` reply. */
interface Identified {
  readonly expiresAt: string
  readonly actor: Omit<Actor, 'assignments'> & {
    readonly assignments: (Omit<Actor['assignments'][number], 'name'> & {
      municipality: string | null
      officialName: string | null
      policeArea: string | null
    })[]
  }
}

/** How the database is shown a session: the hash of its token. */
export function sessionHash(token: string | undefined): Buffer {
  if (!token) throw new ProblemError('not-signed-in')
  return hashOf(token)
}

/** Who holds the session of this token; throws when nobody does. */
export async function authenticate(db: Database, token: string | undefined): Promise<SignedIn> {
  const { rows } = await sql<{ identified: unknown }>`
    select identify(${sessionHash(token)}) as identified`.execute(db)
  return signedIn(rows[0]?.identified)
}

/** The statement that finds who asks and, for the rest of its transaction, tells the policies. Its reply is for `signedIn`. */
export function authentication(db: Database, token: string | undefined): CompiledQuery {
  return sql`select authenticate(${sessionHash(token)})`.compile(db)
}

export function signedIn(reply: unknown): SignedIn {
  const identified = reply as Identified | null
  if (!identified) throw new ProblemError('not-signed-in')
  const { assignments, ...person } = identified.actor
  const actor: Actor = {
    ...person,
    assignments: assignments.map(({ municipality, officialName, policeArea, ...it }) => ({
      ...it,
      name: respondentName(it.kind, municipality ?? policeArea ?? '', officialName),
    })),
  }
  return { actor, expiresAt: new Date(identified.expiresAt).toISOString() }
}
