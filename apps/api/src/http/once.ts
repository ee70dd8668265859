import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from './problem-error.ts'

/** As the draft standard of the IETF names it. */
const HEADER = 'idempotency-key'

/**
 * Does what a request asks for once, however often it is sent with the same key: a second one waits for the first and is
 * given its reply. What was refused has not been done, and may be tried again.
 */
export async function once<T>(request: FastifyRequest, trx: Trx, work: (trx: Trx) => Promise<T>): Promise<T> {
  const key = z.uuid().safeParse(request.headers[HEADER])
  if (!key.success) throw new ProblemError('idempotency-key-missing')
  const mine = { personId: request.actor.personId, key: key.data }
  const asked = fingerprintOf(request)
  const begun = await trx
    .insertInto('performed')
    .values({ ...mine, request: asked })
    .onConflict((conflict) => conflict.columns(['personId', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  const own = trx.selectFrom('performed').where('personId', '=', mine.personId).where('key', '=', mine.key)
  if (!begun) {
    const before = await own.select(['request', 'reply']).executeTakeFirstOrThrow()
    if (!before.request.equals(asked)) throw new ProblemError('idempotency-key-reused')
    return before.reply as T
  }
  const reply = await work(trx)
  await trx
    .updateTable('performed')
    .set({ reply: asJson(reply) })
    .where('personId', '=', mine.personId)
    .where('key', '=', mine.key)
    .execute()
  return reply
}

const fingerprintOf = ({ method, url, body }: FastifyRequest) =>
  createHash('sha256')
    .update(JSON.stringify([method, url, body ?? null]))
    .digest()
