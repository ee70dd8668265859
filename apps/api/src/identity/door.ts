import type { Entered as EnteredReply, SignedIn as SignedInReply } from '@kartlaggning/schema/identity/session'
import type { z } from 'zod'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Api } from '../http/api.ts'
import { ProblemError } from '../http/problem-error.ts'
import { authenticate } from './authenticate.ts'
import { deviceOf } from './device.ts'
import type { Browser } from './sign-in-by-link.ts'
import type { LetIn } from './tell-of-new-device.ts'

/** The browser that asks to go in, as the database is told of it. */
export const browserOf = (api: Api, request: FastifyRequest): Browser => ({
  device: deviceOf(request.headers['user-agent'], request.cookies[api.cookies.device.name]),
  replaces: request.sessionToken,
})

/** Keeps the session where whoever asks is in, or what they go on with where they are half-way. */
export async function letIn(
  api: Api,
  reply: FastifyReply,
  { device }: Browser,
  { token, step }: LetIn,
): Promise<EnteredReply> {
  if (step !== null) {
    api.cookies.step.keep(reply, token)
    return { actor: null, step }
  }
  api.cookies.session.keep(reply, token)
  api.cookies.device.keep(reply, device.token)
  return authenticate(api.db, token)
}

/** The same for whoever has nothing left to prove. */
export async function letAllTheWayIn(...[api, reply, browser, token]: [Api, FastifyReply, Browser, string]) {
  api.cookies.step.drop(reply)
  const entered = await letIn(api, reply, browser, { token, step: null })
  if (entered.actor === null) throw new ProblemError('not-signed-in')
  return entered satisfies z.infer<typeof SignedInReply>
}
