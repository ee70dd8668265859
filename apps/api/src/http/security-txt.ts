import type { FastifyInstance } from 'fastify'

/** Less than a year, as RFC 9116 asks: who has left the address behind does not go on promising to read there. */
const DAYS = 180

/** Where to tell of a weakness, when those who run the service have said so. */
export function serveSecurityTxt(app: FastifyInstance, contact: string | undefined, publicUrl: string) {
  if (contact === undefined) return
  const url = '/.well-known/security.txt'
  app.get(url, (_, reply) => {
    const expires = new Date(Date.now() + DAYS * 24 * 3600_000)
    expires.setUTCHours(0, 0, 0, 0)
    const fields = {
      Contact: contact,
      Expires: expires.toISOString(),
      'Preferred-Languages': 'sv, en',
      Canonical: publicUrl + url,
    }
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`)
    return reply.type('text/plain; charset=utf-8').send(lines.join(''))
  })
}
