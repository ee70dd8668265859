import type { FastifyReply } from 'fastify'

export const COOKIE = 'kartlaggning'
export const SESSION_DAYS = 60

export function keepSession(reply: FastifyReply, token: string, secure: boolean) {
  reply.setCookie(COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: SESSION_DAYS * 24 * 3600,
  })
}
