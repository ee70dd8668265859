import { CountyCode, isRehearsal } from '@kartlaggning/schema/county'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql, type CompiledQuery, type RawBuilder } from 'kysely'
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
  /** What time it is in the rehearsal that the request is about; null where it is about none. */
  readonly rehearsedTime: string | null
}

/** What a request is about, by the names that addresses give it. */
export interface About {
  readonly roundId?: string
  readonly respondentId?: string
  readonly needId?: string
  readonly actorId?: string
  readonly county?: string
}

/** What the functions `identify` and `authenticate` reply. */
interface Identified {
  readonly expiresAt: string
  readonly county: string | null
  readonly rehearsedTime?: string | null
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

/**
 * An address with what can be no id is about nothing; whoever asks is told so after it is known who that is. What is about a
 * rehearsal is in it from here on.
 */
function countyOf({ roundId, respondentId, needId, actorId, county }: About) {
  const ids = [roundId, respondentId, needId, actorId].map((id) => Id.safeParse(id).data ?? null)
  const named = CountyCode.safeParse(county).data
  if (ids.some((id) => id !== null)) return inRehearsal(sql`county_of(${sql.join(ids)})`)
  if (named !== undefined && isRehearsal(named)) return inRehearsal(sql`${named}`)
  return inRehearsal(sql`null::text`)
}

/** Its parts are worked out in their order. */
const inRehearsal = (county: RawBuilder<unknown>) =>
  sql`jsonb_build_object('county', rehearse(${county}), 'rehearsedTime', case when rehearsing() is not null then iso(clock()) end)`

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
  const { county, rehearsedTime = null } = identified
  return { actor, expiresAt: new Date(identified.expiresAt).toISOString(), county, rehearsedTime }
}
