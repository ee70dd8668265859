import { session } from '@kartlaggning/schema/identity/session'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { authenticate } from './authenticate.ts'
import { deviceOf } from './device.ts'
import { lookAtInvitation } from './look-at-invitation.ts'
import { sendFile } from '../http/send-file.ts'
import { exportSecurityEvents } from './export-security-events.ts'
import { mendOwnName, readOwnName } from './own-name.ts'
import { newToken } from './secret.ts'
import { sendCode } from './send-code.ts'
import { isToken } from './session-cookie.ts'
import { nobody, readCurrentSession } from './read-current-session.ts'
import { endOtherSessions, endSession, listSessions } from './sessions.ts'
import { signInByCode } from './sign-in-by-code.ts'
import { signInByLink, type Browser } from './sign-in-by-link.ts'
import { signOut } from './sign-out.ts'
import { takeAsLong } from './take-as-long.ts'

/** Each process turns away at once what would ask the database too often; who may try how often is for the database to say. */
const slow = { rateLimit: { max: 600, timeWindow: '1 minute' } }

export function identityRoutes(api: Api, { publicUrl }: Config) {
  const { code, device, session: cookie } = api.cookies
  const browserOf = (request: FastifyRequest): Browser => ({
    device: deviceOf(request.headers['user-agent'], request.cookies[device.name]),
    replaces: request.sessionToken,
  })
  const welcome = async (reply: FastifyReply, browser: Browser, token: string) => {
    cookie.keep(reply, token)
    device.keep(reply, browser.device.token)
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
    handler: async (request, reply) => {
      const browser = browserOf(request)
      return welcome(
        reply,
        browser,
        await signInByLink(api.db, request.body.token, { ...browser, address: request.ip }, publicUrl),
      )
    },
  })
  api.route({
    ...session.sendCode,
    config: { may: 'public', ...slow },
    handler: async ({ body, ip, cookies }, reply) => {
      const before = cookies[code.name]
      const asked = before !== undefined && isToken(before) ? before : newToken()
      code.keep(reply, asked)
      return takeAsLong(sendCode(api.db, { email: body.email, address: ip }, asked, publicUrl))
    },
  })
  api.route({
    ...session.signInByCode,
    config: { may: 'public', ...slow },
    handler: async (request, reply) => {
      const browser = browserOf(request)
      const guess = { ...request.body, address: request.ip, asked: request.cookies[code.name] }
      const token = await takeAsLong(signInByCode(api.db, guess, browser, publicUrl))
      code.drop(reply)
      return welcome(reply, browser, token)
    },
  })
  api.route({
    ...session.current,
    config: { may: 'public' },
    handler: ({ sessionToken }) => (isToken(sessionToken) ? readCurrentSession(api.db, sessionToken) : nobody),
  })
  api.route({
    ...session.list,
    config: { may: 'session.own' },
    handler: (request) => request.read((trx) => listSessions(trx, request.sessionToken)),
  })
  api.route({
    ...session.end,
    config: { may: 'session.own' },
    handler: (request) => request.inTransaction((trx) => endSession(trx, request.params.sessionId)),
  })
  api.route({
    ...session.endOthers,
    config: { may: 'session.own' },
    handler: (request) => request.inTransaction((trx) => endOtherSessions(trx, request.sessionToken)),
  })
  api.route({
    ...securityEvents.export,
    config: { may: 'security.read' },
    handler: async (request, reply) =>
      sendFile(reply, await request.inTransaction((trx) => exportSecurityEvents(trx, request.query))),
  })
  api.route({
    ...session.name,
    config: { may: 'session.own' },
    handler: (request) => request.read((trx) => readOwnName(trx)),
  })
  api.route({
    ...session.mendName,
    config: { may: 'session.own' },
    handler: (request) => request.inTransaction((trx) => mendOwnName(trx, request.body)),
  })
  api.route({
    ...session.signOut,
    config: { may: 'public' },
    handler: async (request, reply) => {
      cookie.drop(reply)
      await signOut(api.db, request.sessionToken)
      return {}
    },
  })
}
