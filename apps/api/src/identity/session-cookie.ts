import type { FastifyReply } from 'fastify'

export const COOKIE = 'kartlaggning'
export const SESSION_DAYS = 60

/** Whether it could be a token of ours at all. */
export const isToken = (cookie: string | undefined) => cookie !== undefined && /^[\w-]{43}$/.test(cookie)

export function keepSession(reply: FastifyReply, token: string, secure: boolean) {
  reply.setCookie(COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: SESSION_DAYS * 24 * 3600,
  })
}
