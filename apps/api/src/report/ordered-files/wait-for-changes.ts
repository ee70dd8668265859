import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { isUnderWay } from '@kartlaggning/schema/report/files-that-take-long'
import type { FastifyRequest } from 'fastify'
import { readOrderedFiles, type ReadFile } from './read-ordered-files.ts'

/** Long enough that few ask, and shorter than any proxy waits. */
const LONGEST = 8000
const LOOKED_EVERY = 500

interface Asked {
  readonly roundId: string
  readonly number: number
  readonly seen?: string | undefined
}

/** What one has ordered; when it is what was seen last, and more is to come, not before something has happened. */
export async function waitForChanges(request: FastifyRequest, { seen, ...of }: Asked) {
  const until = Date.now() + LONGEST
  for (;;) {
    const files = await request.read((trx) => readOrderedFiles(trx, of))
    const now = fingerprint(files)
    const isSettled = now !== seen || !files.some(isUnderWay) || files.some((it) => it.isLeft)
    if (isSettled || Date.now() >= until || request.raw.socket.destroyed) return { seen: now, files }
    await wait(LOOKED_EVERY)
  }
}

/** Short enough for an address. */
const fingerprint = (files: readonly ReadFile[]) =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ id, state, partsMade }) => [id, state, partsMade])))
    .digest('base64url')
