import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    cookies: Cookies
  }
  interface FastifyRequest {
    /** The token of whoever asks, if the browser has one. */
    readonly sessionToken: string | undefined
  }
}

/** Days that a cookie is kept; the session it stands for may end before. */
const SESSION_DAYS = 60
const DEVICE_DAYS = 400
const DAY = 24 * 3600

/** Whether it could be a token of ours at all. */
export const isToken = (cookie: string | undefined) => cookie !== undefined && /^[\w-]{43}$/.test(cookie)

type Cookies = ReturnType<typeof cookiesOver>

/** The cookies of the application. Over https their names keep every other site, and every other part of this one, from setting them. */
export function cookiesOver(publicUrl: string) {
  const secure = publicUrl.startsWith('https:')
  const name = (cookie: string) => (secure ? `__Host-${cookie}` : cookie)
  const kept = { path: '/', httpOnly: true, secure } as const
  const cookie = (named: string, sameSite: 'lax' | 'strict', maxAge: number) => ({
    name: name(named),
    keep: (reply: FastifyReply, token: string) => reply.setCookie(name(named), token, { ...kept, sameSite, maxAge }),
    drop: (reply: FastifyReply) => reply.clearCookie(name(named), { ...kept, sameSite }),
  })
  return {
    session: cookie('kartlaggning', 'lax', SESSION_DAYS * DAY),
    /** What a browser that has asked for a code is known by, until the code is used or too old. */
    code: cookie('kartlaggning-kod', 'strict', 15 * 60),
    /** What a browser is known by that has gone to the identity provider, until it comes back. */
    oidc: cookie('kartlaggning-konto', 'strict', 15 * 60),
    /** Where a sign-in has come that waits for a second factor. */
    step: cookie('kartlaggning-steg', 'strict', 15 * 60),
    /** The session of one who leads a rehearsal, while they are in it as somebody made up. */
    back: cookie('kartlaggning-tillbaka', 'strict', DAY),
    /** What a device is known by that somebody has signed in on. */
    device: cookie('kartlaggning-enhet', 'strict', DEVICE_DAYS * DAY),
  }
}

export function useCookies(app: FastifyInstance, publicUrl: string) {
  const cookies = cookiesOver(publicUrl)
  app.decorate('cookies', cookies)
  app.decorateRequest('sessionToken', {
    getter(this: FastifyRequest) {
      return this.cookies[cookies.session.name]
    },
  })
}
