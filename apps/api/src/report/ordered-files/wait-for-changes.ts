import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { isUnderWay } from '@kartlaggning/schema/report/files-that-take-long'
import type { FastifyRequest } from 'fastify'
import { MOST_PAGES } from '../../answers/presence/most-pages.ts'
import { ProblemError } from '../../http/problem-error.ts'
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
export function changesOfFiles() {
  // Each looks anew twice a second, so that many would keep everybody from the database.
  const waiting = new Map<string, number>()

  async function look(request: FastifyRequest, { seen, ...of }: Asked) {
    const files = await request.read((trx) => readOrderedFiles(trx, of))
    const now = fingerprint(files)
    return { seen: now, files, isSettled: now !== seen || !files.some(isUnderWay) || files.some((it) => it.isLeft) }
  }

  async function lookUntilSettled(request: FastifyRequest, asked: Asked) {
    const until = Date.now() + LONGEST
    for (;;) {
      await wait(LOOKED_EVERY)
      const looked = await look(request, asked)
      if (looked.isSettled || Date.now() >= until || request.raw.socket.destroyed) return looked
    }
  }

  return async function waitForChanges(request: FastifyRequest, asked: Asked) {
    const { isSettled, ...now } = await look(request, asked)
    if (isSettled) return now
    const { personId } = request.actor
    const open = waiting.get(personId) ?? 0
    if (open >= MOST_PAGES) throw new ProblemError('too-many-requests')
    waiting.set(personId, open + 1)
    try {
      const { seen, files } = await lookUntilSettled(request, asked)
      return { seen, files }
    } finally {
      const left = (waiting.get(personId) ?? 1) - 1
      if (left === 0) waiting.delete(personId)
      else waiting.set(personId, left)
    }
  }
}

/** Short enough for an address. */
const fingerprint = (files: readonly ReadFile[]) =>
  createHash('sha256')
    .update(JSON.stringify(files.map(({ id, state, partsMade }) => [id, state, partsMade])))
    .digest('base64url')
