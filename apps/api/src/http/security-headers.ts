import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

/** The same for every reply, so they are worked out once: the plugin of the framework does it for each request. */
export function sendSecurityHeaders(app: FastifyInstance, publicUrl: string) {
  const send = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: publicUrl.startsWith('https:'),
    referrerPolicy: { policy: 'no-referrer' },
  })
  app.addHook('onRequest', (request, reply, done) => send(request.raw, reply.raw, (error) => done(error as Error)))
}
