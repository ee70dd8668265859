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

/** What a browser that has asked for a code is known by, until the code is used or too old. */
export const CODE_COOKIE = 'kartlaggning-kod'

export function keepCodeAsked(reply: FastifyReply, token: string, secure: boolean, minutes: number) {
  reply.setCookie(CODE_COOKIE, token, {
    path: '/api/session',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: minutes * 60,
  })
}
