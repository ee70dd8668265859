import type { FastifyInstance } from 'fastify'
import { ProblemError } from './problem-error.ts'
import { refuseTunnel } from './refuse.ts'

/**
 * What Node would answer by itself, with nothing that says why: a request that does not say whom it is for, and one that
 * expects what nobody promises. The former is refused as others are, the latter is answered. So is whoever asks for a tunnel.
 */
export function answerEveryRequest(app: FastifyInstance) {
  app.addHook('onRequest', async ({ raw }) => {
    const hosts = raw.rawHeaders.filter((it, at) => at % 2 === 0 && it.toLowerCase() === 'host').length
    if (hosts > 1 || (hosts === 0 && raw.httpVersion === '1.1')) throw new ProblemError('body-not-readable')
  })
  app.server.on('connect', (_, socket) => refuseTunnel(socket))
  app.server.on('checkExpectation', (request, reply) => app.routing(request, reply))
}
