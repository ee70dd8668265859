import type { FastifyReply, FastifyRequest } from 'fastify'
import { isMadeUp } from '@kartlaggning/schema/rehearsal/made-up'
import type { Api } from '../http/api.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { SignedIn } from './authenticate.ts'
import { readCurrentSession } from './read-current-session.ts'
import { isToken } from './session-cookie.ts'
import { signOut } from './sign-out.ts'

/**
 * The session that one who leads a rehearsal left to be somebody made up, if it is still open. It is the browser's own, kept
 * aside: nothing is opened by coming back that was not open, and only from where it was left.
 */
async function findPreviousSession(api: Api, { cookies, sessionToken }: FastifyRequest) {
  const kept = cookies[api.cookies.back.name]
  if (kept === undefined || !isToken(kept) || !isToken(sessionToken)) return null
  const now = await readCurrentSession(api.db, sessionToken)
  if (now.actor === null || !isMadeUp(now.actor.email)) return null
  const { actor, ...rest } = await readCurrentSession(api.db, kept)
  return actor && { token: kept, signedIn: { actor, ...rest } as SignedIn }
}

/** As whom one comes back; null where there is no way. */
export async function readPreviousSession(api: Api, request: FastifyRequest) {
  const way = await findPreviousSession(api, request)
  return { name: way?.signedIn.actor.name ?? null }
}

/** Is oneself again, and nobody made up any longer. */
export async function resumePreviousSession(api: Api, request: FastifyRequest, reply: FastifyReply) {
  const way = await findPreviousSession(api, request)
  if (!way) throw new ProblemError('not-signed-in')
  await signOut(api.db, request.sessionToken)
  api.cookies.back.drop(reply)
  api.cookies.session.keep(reply, way.token)
  return way.signedIn
}

/** Signs out there too: whoever leaves the browser leaves nobody behind in it. */
export async function closePreviousSession(api: Api, reply: FastifyReply) {
  const kept = reply.request.cookies[api.cookies.back.name]
  if (kept === undefined) return
  api.cookies.back.drop(reply)
  if (isToken(kept)) await signOut(api.db, kept)
}
