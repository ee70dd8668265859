import { oidc } from '@kartlaggning/schema/identity/oidc'
import { session } from '@kartlaggning/schema/identity/session'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { browserOf, letAllTheWayIn } from '../door.ts'
import { newToken } from '../secret.ts'
import { isToken } from '../session-cookie.ts'
import { signOut } from '../sign-out.ts'
import { closePreviousSession } from '../previous-session.ts'
import { identityProvider } from './identity-provider.ts'
import { beginOidc, signInByOidc } from './sign-in-by-oidc.ts'

const open = { may: 'public', rateLimit: { max: 600, timeWindow: '1 minute' } } as const

export function oidcRoutes(api: Api, { oidc: config, publicUrl }: Config) {
  const { oidc: cookie, session: sessionCookie } = api.cookies
  const provider = config && identityProvider(config, publicUrl)

  api.route({
    ...oidc.offer,
    config: { may: 'public' },
    handler: () => ({ name: config?.name ?? null }),
  })
  api.route({
    ...oidc.begin,
    config: open,
    handler: async (_, reply) => {
      if (!provider) throw new ProblemError('not-found')
      const browser = newToken()
      cookie.keep(reply, browser)
      return beginOidc(api.db, provider, browser)
    },
  })
  api.route({
    ...oidc.finish,
    config: open,
    handler: async (request, reply) => {
      if (!provider) throw new ProblemError('not-found')
      const kept = request.cookies[cookie.name]
      cookie.drop(reply)
      const browser = browserOf(api, request)
      const asked = kept !== undefined && isToken(kept) ? kept : ''
      const back = { ...browser, asked, address: request.ip, reply: request.body.reply }
      return letAllTheWayIn(api, reply, browser, await signInByOidc(api.db, provider, config, back, publicUrl))
    },
  })
  api.route({
    ...session.signOut,
    config: { may: 'public' },
    handler: async (request, reply) => {
      sessionCookie.drop(reply)
      await closePreviousSession(api, reply)
      const means = await signOut(api.db, request.sessionToken)
      return { next: means === 'oidc' && provider ? await provider.endAddress() : null }
    },
  })
}
