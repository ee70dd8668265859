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
  }
  interface FastifyRequest {
    /** Who is asking. Reading it on a public route is a mistake and throws. */
    readonly actor: Actor
    /** With its session's end; null before the wall. */
    readonly signedIn: SignedIn | null
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
  app.addHook('preHandler', async (request) => {
    const permission = request.routeOptions.config.may
    if (permission === undefined || permission === 'public') return
    const signedIn = await identify(app.db, request.cookies[COOKIE])
    Object.assign(request, { signedIn })
    const subject = (request.params ?? {}) as Subject
    // Whether another's answers exist is not for this person to know.
    if (!may(signedIn.actor, permission, subject))
      throw new ProblemError(subject.respondentId ? 'not-found' : 'not-allowed')
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
  if (!token) throw new ProblemError('not-signed-in')
  const { rows } = await sql<{ found: Found | null }>`
    select identify(${hashOf(token)}, ${`${SESSION_DAYS} days`}) as found`.execute(db)
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
