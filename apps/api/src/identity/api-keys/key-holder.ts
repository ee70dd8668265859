import { keyMay, type KeyHolder, type Subject } from '@kartlaggning/schema/permission'
import type { FastifyRequest } from 'fastify'
import { sql, type CompiledQuery } from 'kysely'
import type { Database } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { hashOf, newToken } from '../secret.ts'

/** So that a key is known as one wherever it has been left. */
const BEGINNING = 'kl_'

export const newSecret = () => BEGINNING + newToken()
const isSecret = (text: string) => /^kl_[\w-]{43}$/.test(text)

/** The key that a request is sent with, as a bearer's or as the password of a form that knows nothing else, as Excel's does. */
export function keyIn({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const [scheme = '', given = ''] = headers.authorization?.split(' ') ?? []
  if (/^bearer$/i.test(scheme)) return given
  if (!/^basic$/i.test(scheme)) return undefined
  const [name = '', password = ''] = Buffer.from(given, 'base64').toString().split(':')
  return password || name
}

/** The statement that finds what a key opens and, for the rest of its transaction, tells the policies. */
export function keyAuthentication(db: Database, request: FastifyRequest): CompiledQuery {
  const secret = keyIn(request) ?? ''
  if (!isSecret(secret)) throw new ProblemError('key-not-valid')
  const { roundId } = request.params as { roundId?: string }
  const counts = request.keyHolder === null
  return sql`
    select authenticate_key(${hashOf(secret)}, ${request.ip}, ${counts})
      || jsonb_build_object('county', county_of(${roundId ?? null}, null, null, null)) as authenticate`.compile(db)
}

interface Opened extends KeyHolder {
  readonly county: string | null
  /** Seconds. */
  readonly wait: number
}

/** Throws where the key does not open what is asked for: whether there is such a thing is not for it to tell. */
export function authorizeKey(request: FastifyRequest, reply: unknown) {
  const { key, county, wait } = reply as Opened
  if (wait > 0) throw new ProblemError('too-many-requests', { retryAfter: wait })
  const { may: permission } = request.routeOptions.config
  const named = request.params as Subject
  const subject = county === null ? named : { ...named, county }
  if (permission === undefined || permission === 'public' || !keyMay({ key }, permission, subject))
    throw new ProblemError(named.roundId === undefined ? 'not-allowed' : 'not-found')
  Object.assign(request, { keyHolder: { key } })
}
