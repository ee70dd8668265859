import { session } from '@kartlaggning/schema/identity/session'
import { previousSession } from '@kartlaggning/schema/identity/previous-session'
import { securityEvents } from '@kartlaggning/schema/identity/security-events'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { browserOf, letIn } from './door.ts'
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
import { signInByLink } from './sign-in-by-link.ts'
import { takeAsLong } from './take-as-long.ts'
import { readPreviousSession, resumePreviousSession } from './previous-session.ts'

/** Each process turns away at once what would ask the database too often; who may try how often is for the database to say. */
const slow = { rateLimit: { max: 600, timeWindow: '1 minute' } }

export function identityRoutes(api: Api, config: Config) {
  const { code, device } = api.cookies

  api.route({
    ...session.invitation,
    config: { may: 'public', ...slow },
    handler: (request) => lookAtInvitation(api.db, request.body.token),
  })
  api.route({
    ...session.signInByLink,
    config: { may: 'public', ...slow },
    handler: async (request, reply) => {
      const browser = browserOf(api, request)
      const entered = await signInByLink(api.db, request.body.token, { ...browser, address: request.ip }, config)
      return letIn(api, reply, browser, entered)
    },
  })
  api.route({
    ...session.sendCode,
    config: { may: 'public', ...slow },
    handler: async ({ body, ip, cookies }, reply) => {
      const before = cookies[code.name]
      const asked = before !== undefined && isToken(before) ? before : newToken()
      code.keep(reply, asked)
      return takeAsLong(
        sendCode(api.db, { email: body.email, address: ip, device: cookies[device.name] }, asked, config),
      )
    },
  })
  api.route({
    ...session.signInByCode,
    config: { may: 'public', ...slow },
    handler: async (request, reply) => {
      const browser = browserOf(api, request)
      const { [code.name]: asked, [device.name]: known } = request.cookies
      const guess = { ...request.body, address: request.ip, device: known, asked }
      const entered = await takeAsLong(signInByCode(api.db, guess, browser, config))
      code.drop(reply)
      return letIn(api, reply, browser, entered)
    },
  })
  api.route({
    ...session.current,
    config: { may: 'public' },
    handler: ({ sessionToken }) => (isToken(sessionToken) ? readCurrentSession(api.db, sessionToken) : nobody),
  })
  api.route({
    ...previousSession.read,
    config: { may: 'public' },
    handler: (request) => readPreviousSession(api, request),
  })
  api.route({
    ...previousSession.resume,
    config: { may: 'public' },
    handler: (request, reply) => resumePreviousSession(api, request, reply),
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
      sendFile(
        reply,
        await request.inTransaction((trx) => exportSecurityEvents(trx, { ...request.params, ...request.query })),
      ),
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
}
