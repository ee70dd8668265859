import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import type { Waited } from '../../files/file-pool.ts'
import { sql } from 'kysely'
import type { Api } from '../../http/api.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { isShutOut } from '../../http/problems.ts'
import { editionFile } from '../edition-file.ts'
import { readFrozenEdition } from '../read-editions.ts'
import type { ReadFile } from './read-ordered-files.ts'

interface OneEdition {
  readonly roundId: string
  readonly number: number
}

type Noted = Partial<{ state: 'making' | 'made' | 'failed'; partsMade: number; parts: number; bytes: Buffer }>

/** How often it is noted how far a file has come, and that somebody still makes it. */
const NOTED_EVERY = 500
const HEARD_EVERY = 5000
const AGAIN_AFTER = 1000

/**
 * Makes what is ordered, as whoever ordered it, after they have been answered. How far it has come is kept in its row, so that
 * another process tells of it, or makes it where this one has ended.
 */
export function orderedFilesOf(api: Api) {
  const underWay = new Map<string, { readonly stop: AbortController; readonly ended: Promise<void> }>()
  api.addHook('preClose', async () => {
    for (const { stop } of underWay.values()) stop.abort(new Error('the server is closing'))
    await Promise.all([...underWay.values()].map(({ ended }) => ended))
  })

  async function make(request: FastifyRequest, of: OneEdition, file: ReadFile, stop: AbortController) {
    const { id, format, language, reader } = file
    const { signal } = stop
    /** Stops where it has been cancelled, or whoever ordered it is signed out or may not read it any more. */
    const note = async (noted: Noted) => {
      const kept = await request
        .inTransaction((trx) =>
          trx
            .updateTable('orderedFile')
            .set({ ...noted, heardAt: sql<string>`now()` })
            .where('id', '=', id)
            .where('state', 'in', ['waiting', 'making'])
            .returning('id')
            .executeTakeFirst(),
        )
        .catch((error: unknown) => {
          if (!isShutOut(error)) throw error
        })
      if (!kept) stop.abort(new Error('the file is not wanted any more'))
    }
    const progress = progressNotedBy(note, signal)
    try {
      const frozen = await request.read((trx) => readFrozenEdition(trx, { ...of, reader }))
      const waited = { onPart: progress.onPart, signal }
      const { bytes } = await whenThereIsRoom(signal, () => editionFile(frozen, format, language, waited))
      await progress.end()
      await note({ state: 'made', bytes: Buffer.from(bytes) })
    } catch (error) {
      await progress.end()
      if (signal.aborted || isShutOut(error)) return
      request.log.error(error, 'an ordered file was not made')
      await note({ state: 'failed' }).catch(() => undefined)
    }
  }

  return {
    begin(request: FastifyRequest, of: OneEdition, file: ReadFile) {
      if (underWay.has(file.id)) return
      const stop = new AbortController()
      const ended = make(request, of, file, stop).finally(() => underWay.delete(file.id))
      underWay.set(file.id, { stop, ended })
    },
    /** At once where it is made here; elsewhere it is heard of at the next note. */
    cancel: (fileId: string) => underWay.get(fileId)?.stop.abort(new Error('the file was cancelled')),
  }
}

/** Notes how far it has come now and then, one note at a time. */
function progressNotedBy(note: (noted: Noted) => Promise<void>, signal: AbortSignal) {
  let latest: Noted = {}
  let noted: Noted = latest
  let at = Date.now()
  let noting: Promise<void> = Promise.resolve()
  let isNoting = false
  const timer = setInterval(() => {
    if (isNoting || signal.aborted || (noted === latest && Date.now() - at < HEARD_EVERY)) return
    isNoting = true
    noted = latest
    at = Date.now()
    // What cannot be noted now is noted with the next.
    noting = note(latest)
      .catch(() => undefined)
      .finally(() => void (isNoting = false))
  }, NOTED_EVERY).unref()
  const onPart: Waited['onPart'] = (partsMade, parts) => void (latest = { state: 'making', partsMade, parts })
  return {
    onPart,
    end: async () => {
      clearInterval(timer)
      await noting
    },
  }
}

/** What is ordered waits for its turn, where somebody who waits for an answer is told to come back. */
async function whenThereIsRoom<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ProblemError) || error.type !== 'service-overloaded') throw error
      await wait(AGAIN_AFTER, undefined, { signal })
    }
  }
}
