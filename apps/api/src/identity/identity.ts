import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { may, type Actor, type Permission, type Subject } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Database, Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { respondentName } from './respondent-name.ts'
import { hashOf } from './secret.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The permission a route asks for, or that it needs none. A route that says nothing does not boot. */
    may?: Permission | 'public'
    /** The route's one statement asks who and whether; before the handler nobody has. */
    asksInItsStatement?: true
  }
  interface FastifyRequest {
    /** Who is asking. Reading it on a public route is a mistake and throws. */
    readonly actor: Actor
    /** With its session's end; null before the wall. */
    readonly signedIn: SignedIn | null
    /** Who is asking, who also may. */
    allowed(): Promise<Actor>
    /** A request is a transaction: PostgreSQL is told who asks, throwing rolls back, the reply leaves after commit. */
    inTransaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>
  }
}

export interface SignedIn {
  readonly actor: Actor
  readonly expiresAt: string
}

export const COOKIE = 'kartlaggning'
export const SESSION_DAYS = 60

/** How the database is shown a session: the hash of its token, and how far using it moves its end. */
export function sessionOf(token: string | undefined): readonly [hash: Buffer, slides: string] {
  if (!token) throw new ProblemError('not-signed-in')
  return [hashOf(token), `${SESSION_DAYS} days`]
}

/** Wall 1: who is asking, and whether they may, before any handler runs. */
export function askWhoAndWhether(app: FastifyInstance) {
  app.decorateRequest('signedIn', null)
  app.decorateRequest('actor', {
    getter(this: FastifyRequest) {
      if (!this.signedIn) throw new ProblemError('not-signed-in')
      return this.signedIn.actor
    },
  })
  app.decorateRequest('inTransaction', function (this: FastifyRequest, work) {
    return asPerson(app.db, this.actor.personId, work)
  })
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api') && route.config?.may === undefined) {
      throw new Error(`${String(route.method)} ${route.url} names no permission`)
    }
  })
  app.decorateRequest('allowed', async function (this: FastifyRequest) {
    const permission = this.routeOptions.config.may
    if (permission === undefined || permission === 'public') throw new ProblemError('not-signed-in')
    const signedIn = await identify(app.db, this.cookies[COOKIE])
    Object.assign(this, { signedIn })
    const subject = (this.params ?? {}) as Subject
    // Whether another's answers exist is not for this person to know.
    if (!may(signedIn.actor, permission, subject))
      throw new ProblemError(subject.respondentId ? 'not-found' : 'not-allowed')
    return signedIn.actor
  })
  app.addHook('preHandler', async (request) => {
    const { may: permission, asksInItsStatement } = request.routeOptions.config
    if (permission !== undefined && permission !== 'public' && !asksInItsStatement) await request.allowed()
  })
}

/** A transaction in which PostgreSQL knows who is asking. */
function asPerson<T>(db: Database, personId: string, work: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.person_id', ${personId}, true)`.execute(trx)
    return work(trx)
  })
}

/** Who holds the session of this token; throws when nobody does. */
export async function identify(db: Database, token: string | undefined): Promise<SignedIn> {
  const [hash, slides] = sessionOf(token)
  const { rows } = await sql<{ found: Found | null }>`select identify(${hash}, ${slides}) as found`.execute(db)
  const found = rows[0]?.found
  if (!found) throw new ProblemError('not-signed-in')
  const { assignments, ...person } = found.actor
  const actor: Actor = {
    ...person,
    assignments: assignments.map(({ municipality, policeArea, ...it }) => ({
      ...it,
      name: respondentName(it.kind, municipality ?? policeArea ?? ''),
    })),
  }
  return { actor, expiresAt: new Date(found.expiresAt).toISOString() }
}

interface Found {
  readonly expiresAt: string
  readonly actor: Omit<Actor, 'assignments'> & {
    readonly assignments: (Omit<Actor['assignments'][number], 'name'> & {
      municipality: string | null
      policeArea: string | null
    })[]
  }
}

export function keepSession(reply: FastifyReply, token: string, secure: boolean) {
  reply.setCookie(COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: SESSION_DAYS * 24 * 3600,
  })
}
