import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { realCounty } from '@kartlaggning/schema/county'
import { Id } from '@kartlaggning/schema/id'
import {
  isForKeys,
  may,
  type Actor,
  type KeyHolder,
  type Permission,
  type Subject,
} from '@kartlaggning/schema/permission'
import type { Trx } from '../database/database.ts'
import type { Opening } from '../database/transaction.ts'
import { once } from '../http/once.ts'
import { ProblemError } from '../http/problem-error.ts'
import { authorizeKey, keyAuthentication, keyIn } from './api-keys/key-holder.ts'
import { authenticate, authentication, signedIn, type About, type SignedIn } from './authenticate.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The permission that a route needs, or that it needs none. A route that says nothing does not boot. */
    may?: Permission | 'public'
    /** The route's one statement authenticates and authorizes in the database. */
    authorizesItself?: true
    /** Done once for each key of the caller's. */
    once?: true
  }
  interface FastifyRequest {
    /** Who is asking. Reading it before they have been authorized is a mistake and throws. */
    readonly actor: Actor
    /** With the end of the session; null before they have been authorized. */
    readonly signedIn: SignedIn | null
    /** The key with which a program asks; null before it has been authorized, and of everyone else. */
    readonly keyHolder: KeyHolder | null
    /** Finds who is asking and whether they may; throws when they may not. */
    authorize(): Promise<SignedIn>
    /** A read-only transaction. Authenticates, authorizes and sends the first queries in one round trip. */
    read<T>(work: (trx: Trx) => Promise<T>): Promise<T>
    /** A transaction that begins by authenticating and authorizing. Throwing rolls back, the reply leaves after commit. */
    inTransaction<T>(work: (trx: Trx) => Promise<T>): Promise<T>
    /** The same, where what the work must read or lock is sent in the same round trip as who asks. */
    readThenWrite<Read, T>(read: (trx: Trx) => Promise<Read>, work: (trx: Trx, read: Read) => Promise<T>): Promise<T>
  }
}

/** Wall 1: no handler reads, writes or replies before it is known who is asking and that they may. */
export function authorizeRequests(app: FastifyInstance) {
  app.decorateRequest('signedIn', null)
  app.decorateRequest('keyHolder', null)
  app.decorateRequest('actor', {
    getter(this: FastifyRequest) {
      if (!this.signedIn) throw new ProblemError('not-signed-in')
      return this.signedIn.actor
    },
  })
  app.decorateRequest('authorize', async function (this: FastifyRequest) {
    return authorize(this, await authenticate(app.db, this.sessionToken, aboutOf(this)))
  })
  app.decorateRequest('read', async function (this: FastifyRequest, work) {
    return app.transactions.read(openingOf(app, this), work)
  })
  app.decorateRequest('inTransaction', async function (this: FastifyRequest, work) {
    const { once: isOnce } = this.routeOptions.config
    return app.transactions.write(openingOf(app, this), (trx) => (isOnce ? once(this, trx, work) : work(trx)))
  })
  app.decorateRequest('readThenWrite', async function (this: FastifyRequest, read, work) {
    return app.transactions.readThenWrite(openingOf(app, this), read, work)
  })
  app.addHook('onSend', async ({ signedIn: known }, reply) => {
    if (known?.rehearsedTime) reply.header('rehearsed-time', known.rehearsedTime)
  })
  app.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/api')) return
    const { once: isOnce } = route as Pick<Endpoint, 'once'>
    if (isOnce) route.config = { ...route.config, once: true }
    if (route.config?.may === undefined) throw new Error(`${String(route.method)} ${route.url} names no permission`)
    if (route.config.may !== 'public' && !route.config.authorizesItself) route.handler = authorized(route.handler)
  })
}

const openingOf = (app: FastifyInstance, request: FastifyRequest): Opening =>
  isByKey(request)
    ? { statement: keyAuthentication(app.db, request), check: (reply) => authorizeKey(request, reply) }
    : {
        statement: authentication(app.db, request.sessionToken, aboutOf(request)),
        check: (reply) => authorize(request, signedIn(reply)),
      }

/** A key opens nothing but what programs ask for. */
const isByKey = (request: FastifyRequest) => isForKeys(request.routeOptions.config.may) && keyIn(request) !== undefined

const aboutOf = ({ params }: FastifyRequest) => (params ?? {}) as About

/** The id of the person whose page asks; whoever has no page need not say. */
const SIGNED_IN_AS = 'signed-in-as'
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Whom the page that asks takes to be signed in. In another tab of the browser somebody else may be by now. */
export function believedPerson({ headers }: FastifyRequest): string | null {
  const believed = headers[SIGNED_IN_AS]
  return believed === undefined ? null : (Id.safeParse(believed).data ?? NOBODY)
}

function authorize(request: FastifyRequest, known: SignedIn): SignedIn {
  const { may: permission } = request.routeOptions.config
  if (permission === undefined || permission === 'public') throw new ProblemError('not-signed-in')
  const { personId, name } = known.actor
  if ((believedPerson(request) ?? personId) !== personId)
    throw new ProblemError('signed-in-as-another', { signedInAs: name })
  const named = (request.params ?? {}) as Subject
  const subject = known.county === null ? named : { ...named, county: known.county }
  if (!may(known.actor, permission, subject)) throw new ProblemError(refusalOf(known.actor, permission, named, subject))
  Object.assign(request, { signedIn: known })
  return known
}

/** Whether another's answers exist, or what another county has, is not for this person to know. */
function refusalOf(actor: Actor, permission: Permission, named: Subject, { county, respondentId }: Subject) {
  const worksThere = actor.staff.some((it) => county !== undefined && it.county === realCounty(county))
  const isElsewhere = named.county === undefined && !worksThere && may(actor, permission, named)
  return respondentId || isElsewhere ? 'not-found' : 'not-allowed'
}

/** A handler that has authorized nobody by the time that it replies has forgotten to, and nothing of its reply leaves. */
function authorized(handler: RouteOptions['handler']): RouteOptions['handler'] {
  return async function (request, reply) {
    const result: unknown = await handler.call(this, request, reply)
    if (!request.signedIn && !request.keyHolder) throw new Error(`${request.routeOptions.url} has authorized nobody`)
    return result
  }
}
