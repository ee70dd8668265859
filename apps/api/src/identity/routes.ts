import { session } from '@kartlaggning/schema/identity/session'
import type { FastifyReply } from 'fastify'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { authenticate } from './authenticate.ts'
import { COOKIE, keepSession } from './session-cookie.ts'
import { lookAtInvitation } from './look-at-invitation.ts'
import { sendCode } from './send-code.ts'
import { signInByCode } from './sign-in-by-code.ts'
import { signInByLink } from './sign-in-by-link.ts'
import { signOut } from './sign-out.ts'

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
    handler: (request) => sendCode(api.db, request.body.email, config.publicUrl),
  })
  api.route({
    ...session.signInByCode,
    config: { may: 'public', ...slow },
    handler: async (request, reply) => welcome(reply, await signInByCode(api.db, request.body)),
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
