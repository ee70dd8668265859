import { session } from '@kartlaggning/schema/identity/session'
import type { FastifyReply } from 'fastify'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { authenticate } from './authenticate.ts'
import { CODE_COOKIE, COOKIE, isToken, keepCodeAsked, keepSession } from './session-cookie.ts'
import { lookAtInvitation } from './look-at-invitation.ts'
import { newToken } from './secret.ts'
import { CODE_MINUTES, sendCode } from './send-code.ts'
import { signInByCode } from './sign-in-by-code.ts'
import { signInByLink } from './sign-in-by-link.ts'
import { signOut } from './sign-out.ts'
import { takeAsLong } from './take-as-long.ts'

/** Guessing is slow: a few tries a minute and address. */
const slow = { rateLimit: { max: 20, timeWindow: '1 minute' } }

export function identityRoutes(api: Api, config: Config) {
  const secure = config.publicUrl.startsWith('https:')
  const welcome = async (reply: FastifyReply, token: string) => {
    keepSession(reply, token, secure)
    return authenticate(api.db, token)
  }

  api.route({
    ...session.invitation,
    config: { may: 'public', ...slow },
    handler: (request) => lookAtInvitation(api.db, request.body.token),
  })
  api.route({
    ...session.signInByLink,
    config: { may: 'public', ...slow },
    handler: async (request, reply) => welcome(reply, await signInByLink(api.db, request.body.token)),
  })
  api.route({
    ...session.sendCode,
    config: { may: 'public', ...slow },
    handler: async ({ body, ip, cookies }, reply) => {
      const asked = cookies[CODE_COOKIE]
      const browser = asked !== undefined && isToken(asked) ? asked : newToken()
      keepCodeAsked(reply, browser, secure, CODE_MINUTES)
      return takeAsLong(sendCode(api.db, { email: body.email, address: ip }, browser, config.publicUrl))
    },
  })
  api.route({
    ...session.signInByCode,
    config: { may: 'public', ...slow },
    handler: async ({ body, ip, cookies }, reply) => {
      const token = await takeAsLong(signInByCode(api.db, { ...body, address: ip, browser: cookies[CODE_COOKIE] }))
      reply.clearCookie(CODE_COOKIE, { path: '/api/session' })
      return welcome(reply, token)
    },
  })
  api.route({
    ...session.current,
    config: { may: 'session.own' },
    handler: (request) => request.authorize(),
  })
  api.route({
    ...session.signOut,
    config: { may: 'public' },
    handler: async (request, reply) => {
      reply.clearCookie(COOKIE, { path: '/' })
      await signOut(api.db, request.cookies[COOKIE])
      return {}
    },
  })
}
