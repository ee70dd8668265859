import type { Problem } from '@kartlaggning/schema/problem'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import pg from 'pg'
import { isProblemType, ProblemError } from './problem-error.ts'
import { isPage, pageFor } from './web.ts'

const UNIQUE_OR_CHECK_OR_FOREIGN_KEY = /^23/
/** A number too large for its column, or text with half a character or a NUL: PostgreSQL keeps neither. */
const CANNOT_BE_KEPT = /^(22003|22021|22P02|22P05)$/
const CANNOT_CONNECT = /^(08|57P0|53)/
/** The same, when PostgreSQL is not there to say it. */
const NOBODY_THERE = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/

/** Every error leaves as problem details (RFC 9457); what was not foreseen tells nothing. */
export function answerWithProblems(app: FastifyInstance) {
  app.setNotFoundHandler((request, reply) =>
    isPage(request)
      ? reply.code(200).sendFile(pageFor(request.url))
      : send(request, reply, new ProblemError('not-found')),
  )
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const problem = await unauthorizedFirst(request, problemOf(error))
    if (problem.type === 'internal-error') request.log.error(error)
    if (problem.type === 'service-overloaded') request.log.warn(error)
    return send(request, reply, problem)
  })
}

/** What is sent is read before anyone asks who sends it; that it cannot be used is for those who may send it to learn. */
async function unauthorizedFirst(request: FastifyRequest, problem: ProblemError): Promise<ProblemError> {
  const { may } = request.routeOptions.config
  if (problem.type !== 'input-not-valid' || may === undefined || may === 'public') return problem
  try {
    await request.authorize()
    return problem
  } catch (error) {
    return problemOf(error as FastifyError)
  }
}

function send(
  request: { url: string },
  reply: { code(status: number): unknown; type(mime: string): unknown; send(body: unknown): unknown },
  error: ProblemError,
) {
  const problem = error.toProblem(request.url.split('?')[0] ?? '')
  reply.code(problem.status)
  reply.type('application/problem+json')
  return reply.send(problem)
}

function problemOf(error: FastifyError): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof pg.DatabaseError) return problemOfDatabase(error)
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((issue) => ({
      path: issue.instancePath.split('/').filter(Boolean).join('.'),
      code: issue.message ?? 'input-not-valid',
    }))
    return new ProblemError('input-not-valid', { errors })
  }
  if (NOBODY_THERE.test(error.code ?? '') || error.message.startsWith('Connection terminated'))
    return new ProblemError('service-overloaded')
  if (error.statusCode === 429) return new ProblemError('too-many-requests')
  if (error.statusCode === 503) return new ProblemError('service-overloaded')
  if (error.statusCode !== undefined && error.statusCode < 500) return new ProblemError('input-not-valid')
  return new ProblemError('internal-error')
}

/** A constraint is named after the problem it prevents; so is an exception a trigger raises. */
function problemOfDatabase(error: pg.DatabaseError): ProblemError {
  if (UNIQUE_OR_CHECK_OR_FOREIGN_KEY.test(error.code ?? '') && isProblemType(error.constraint))
    return new ProblemError(error.constraint)
  if (error.code === 'P0001' && isProblemType(error.message)) {
    return new ProblemError(
      error.message,
      error.detail ? { conflicts: JSON.parse(error.detail) as Problem['conflicts'] } : {},
    )
  }
  if (CANNOT_BE_KEPT.test(error.code ?? '')) return new ProblemError('input-not-valid')
  if (CANNOT_CONNECT.test(error.code ?? '')) return new ProblemError('service-overloaded')
  return new ProblemError('internal-error')
}
