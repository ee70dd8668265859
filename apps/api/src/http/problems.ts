import { isForKeys } from '@kartlaggning/schema/permission'
import type { ProblemType } from '@kartlaggning/schema/problem'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import pg from 'pg'
import { isTaken } from '../database/transaction.ts'
import { challengeOf } from '../identity/api-keys/challenge.ts'
import { CANNOT_WRITE } from './health.ts'
import { isProblemType, ProblemError } from './problem-error.ts'
import { refuse } from './refuse.ts'

const UNIQUE_OR_CHECK_OR_FOREIGN_KEY = /^23/
/**
 * A number too large for its column, or text with half a character or a NUL: PostgreSQL keeps neither. Where such a text is a
 * parameter it calls it a breach of its protocol (08P01): trying again would not help, as it would without a connection.
 */
const CANNOT_BE_KEPT = /^(22003|22021|22P02|22P05|08P01)$/
/** No connection, no room, or no time: waited too long for a lock, or two that waited for each other. */
const CANNOT_NOW = /^(08(?!P01)|57P0|53|57014|55P03|40001|40P01)/
/** The same, when PostgreSQL is not there to say it, or the pool has no connection free. */
const NOBODY_THERE = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/
const NO_CONNECTION =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Every error leaves as problem details (RFC 9457); an unexpected error tells nothing. */
export function answerWithProblems(app: FastifyInstance) {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const problem = await unauthorizedFirst(request, problemOf(error))
    if (problem.type === 'internal-error') request.log.error(error, 'an unexpected error')
    if (problem.type === 'document-was-altered') request.log.error(error, 'a frozen document was altered')
    if (problem.type === 'service-overloaded') request.log.warn(error, 'refused as overloaded')
    if (isForKeys(request.routeOptions.config.may) && CHALLENGED.has(problem.toProblem('').status))
      reply.header('www-authenticate', challengeOf(problem.type))
    return refuse(request, reply, problem)
  })
}

/** Statuses that say that another key would do. */
const CHALLENGED: ReadonlySet<number> = new Set([401, 403])

const aboutTheBody = new Set<ProblemType>([
  'input-not-valid',
  'body-not-readable',
  'body-too-large',
  'media-type-not-supported',
  'not-found',
])

/** A short body is read before anyone asks who sends it; that it cannot be used is for those who may send it to learn. */
async function unauthorizedFirst(request: FastifyRequest, problem: ProblemError): Promise<ProblemError> {
  const { may } = request.routeOptions.config
  if (!aboutTheBody.has(problem.type) || may === undefined || may === 'public') return problem
  try {
    await (isForKeys(may) ? request.read(async () => undefined) : request.authorize())
    return problem
  } catch (error) {
    return problemOf(error as FastifyError)
  }
}

/** Whether whoever asks is no longer somebody who may. */
export const isShutOut = (error: unknown) => SHUT_OUT.has(problemOf(error as FastifyError).toProblem('').status)
const SHUT_OUT: ReadonlySet<number> = new Set([401, 403, 404])

function problemOf(error: FastifyError): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof pg.DatabaseError) return problemOfDatabase(error)
  if (hasZodFastifySchemaValidationErrors(error)) {
    // An address with what can be no id leads nowhere.
    if (error.validationContext === 'params') return new ProblemError('not-found')
    const errors = error.validation.map((issue) => ({
      path: issue.instancePath.split('/').filter(Boolean).join('.'),
      code: issue.message ?? 'input-not-valid',
    }))
    return new ProblemError('input-not-valid', { errors })
  }
  if (NOBODY_THERE.test(error.code ?? '') || NO_CONNECTION.test(error.message))
    return new ProblemError('service-overloaded')
  return new ProblemError(
    ofStatus[error.statusCode ?? 500] ?? (isOfCaller(error) ? 'input-not-valid' : 'internal-error'),
  )
}

/** What Fastify itself refuses. */
const ofStatus: Readonly<Record<number, ProblemType>> = {
  400: 'body-not-readable',
  403: 'not-found',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'request-too-slow',
  413: 'body-too-large',
  414: 'not-found',
  415: 'media-type-not-supported',
  429: 'too-many-requests',
  503: 'service-overloaded',
}

const isOfCaller = ({ statusCode = 500 }: FastifyError) => statusCode >= 400 && statusCode < 500

/** A constraint is named after the problem it prevents; so is an exception a trigger raises. */
function problemOfDatabase(error: pg.DatabaseError): ProblemError {
  if (UNIQUE_OR_CHECK_OR_FOREIGN_KEY.test(error.code ?? '') && isProblemType(error.constraint))
    return new ProblemError(error.constraint)
  if (isTaken(error)) return new ProblemError('not-found')
  if (error.code === 'P0001' && isProblemType(error.message)) return new ProblemError(error.message)
  if (CANNOT_BE_KEPT.test(error.code ?? '')) return new ProblemError('input-not-valid')
  if (CANNOT_WRITE.test(error.code ?? '')) return new ProblemError('storage-is-full')
  if (CANNOT_NOW.test(error.code ?? '')) return new ProblemError('service-overloaded')
  return new ProblemError('internal-error')
}
