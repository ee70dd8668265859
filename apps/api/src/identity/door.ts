import { isMadeUp } from '@kartlaggning/schema/rehearsal/made-up'
import type { Entered as EnteredReply, SignedIn as SignedInReply } from '@kartlaggning/schema/identity/session'
import type { z } from 'zod'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Api } from '../http/api.ts'
import { ProblemError } from '../http/problem-error.ts'
import { authenticate } from './authenticate.ts'
import { deviceOf } from './device.ts'
import type { Browser } from './sign-in-by-link.ts'
import { closePreviousSession } from './previous-session.ts'
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
  { device, replaces }: Browser,
  { token, step, comesBack }: LetIn,
): Promise<EnteredReply> {
  if (step !== null) {
    api.cookies.step.keep(reply, token)
    return { actor: null, step }
  }
  api.cookies.session.keep(reply, token)
  api.cookies.device.keep(reply, device.token)
  const entered = await authenticate(api.db, token)
  if (comesBack && replaces !== undefined) api.cookies.back.keep(reply, replaces)
  // From one who is made up to another, the way back is the same; from there to anybody else there is none.
  else if (!isMadeUp(entered.actor.email)) await closePreviousSession(api, reply)
  return entered
}

/** The same for whoever has nothing left to prove. */
export async function letAllTheWayIn(...[api, reply, browser, token]: [Api, FastifyReply, Browser, string]) {
  api.cookies.step.drop(reply)
  const entered = await letIn(api, reply, browser, { token, step: null })
  if (entered.actor === null) throw new ProblemError('not-signed-in')
  return entered satisfies z.infer<typeof SignedInReply>
}
