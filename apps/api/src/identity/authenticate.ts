import type { Actor } from '@kartlaggning/schema/permission'
import { sql, type CompiledQuery } from 'kysely'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { Id } from '@kartlaggning/schema/id'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { hashOf } from './secret.ts'

export interface SignedIn {
  readonly actor: Actor
  readonly expiresAt: string
  /** The county of what the request is about, where it is about something of a county. */
  readonly county: string | null
}

/** What a request is about, by the names that addresses give it. */
export interface About {
  readonly roundId?: string
  readonly respondentId?: string
  readonly needId?: string
  readonly actorId?: string
}

/** What the functions `identify` and `authenticate` reply. */
interface Identified {
  readonly expiresAt: string
  readonly county: string | null
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
export async function authenticate(db: Database, token: string | undefined, about: About = {}): Promise<SignedIn> {
  const { rows } = await sql<{ identified: unknown }>`
    select identify(${sessionHash(token)}) || ${countyOf(about)} as identified`.execute(db)
  return signedIn(rows[0]?.identified)
}

/** The statement that finds who asks and, for the rest of its transaction, tells the policies. Its reply is for `signedIn`. */
export function authentication(db: Database, token: string | undefined, about: About): CompiledQuery {
  return sql`select authenticate(${sessionHash(token)}) || ${countyOf(about)} as authenticate`.compile(db)
}

/** An address with what can be no id is about nothing; whoever asks is told so after it is known who that is. */
function countyOf({ roundId, respondentId, needId, actorId }: About) {
  const ids = [roundId, respondentId, needId, actorId].map((id) => Id.safeParse(id).data ?? null)
  if (ids.every((id) => id === null)) return sql`'{"county": null}'::jsonb`
  return sql`jsonb_build_object('county', county_of(${sql.join(ids)}))`
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
  return { actor, expiresAt: new Date(identified.expiresAt).toISOString(), county: identified.county }
}
