import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import type { Presentation } from '@kartlaggning/schema/document/presentation'
import { Worker } from 'node:worker_threads'
import { ProblemError } from '../http/problem-error.ts'

/** What each kind of file is made of. */
export interface Sources {
  readonly pdf: CompiledDocument
  readonly docx: CompiledDocument
  readonly xlsx: CompiledDocument
  readonly pptx: Presentation
}
export type Format = keyof Sources

export interface Order {
  readonly id: number
  readonly format: Format
  readonly document: Sources[Format]
}

/** Of an order that nobody waits for any more. */
export interface Cancellation {
  readonly cancelled: number
}

export type Made = { readonly id: number } & (
  | { readonly bytes: Uint8Array }
  | { readonly error: string }
  | { readonly made: number; readonly of: number }
)

/** What whoever waits for a file hears of it, and how they say that they wait no more. */
export interface Waited {
  readonly onPart?: (made: number, of: number) => void
  readonly signal?: AbortSignal
}

interface Waiting {
  readonly onPart: Waited['onPart']
  readonly settle: (bytes: Uint8Array) => void
  readonly fail: (error: Error) => void
}

/** Files that may be waited for at the same time, the one that is being made among them. */
const MOST_WAITING = 12
const RETRY_AFTER = 5
/** Megabytes: a document that wants more ends its own thread and nothing else. */
const MOST_MEMORY = 512
/** Milliseconds without anything to make, after which the thread and its fonts are let go. */
const IDLE = 60_000

/**
 * One thread that makes files, one at a time in the order in which they are asked for. It starts with the first, ends when it
 * has had nothing to do for a while, and is started anew when it has failed. It keeps no process alive.
 */
export function createFilePool(script = new URL('./make-file.ts', import.meta.url)) {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | undefined
  let last = 0
  let idle: NodeJS.Timeout | undefined

  const giveUp = (ended: Worker, error: Error) => {
    if (thread !== ended) return
    thread = undefined
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } })
    started.unref()
    started.on('message', (made: Made) => {
      const order = waiting.get(made.id)
      if ('made' in made) return order?.onPart?.(made.made, made.of)
      waiting.delete(made.id)
      if ('error' in made) order?.fail(new Error(made.error))
      else order?.settle(made.bytes)
      if (waiting.size === 0) rest()
    })
    started.on('error', (error) => giveUp(started, error as Error))
    started.on('exit', () => giveUp(started, new Error('the thread that makes files has ended')))
    return started
  }
  const rest = () => {
    started().unref()
    idle = setTimeout(() => void end(), IDLE).unref()
  }
  const started = () => (thread ??= start())
  const end = async () => {
    const ended = thread
    if (!ended) return
    giveUp(ended, new Error('files are made no longer'))
    await ended.terminate()
  }
  return {
    /** The document as a file; refused when too many wait for theirs. */
    make: <F extends Format>(format: F, document: Sources[F], { onPart, signal }: Waited = {}): Promise<Uint8Array> => {
      if (waiting.size >= MOST_WAITING)
        return Promise.reject(new ProblemError('service-overloaded', { retryAfter: RETRY_AFTER }))
      clearTimeout(idle)
      return new Promise((settle, fail) => {
        const id = ++last
        waiting.set(id, { settle, fail, onPart })
        const at = started()
        at.ref()
        at.postMessage({ id, format, document } satisfies Order)
        const cancel = () => {
          at.postMessage({ cancelled: id } satisfies Cancellation)
          fail(signal?.reason as Error)
        }
        if (signal?.aborted) cancel()
        else signal?.addEventListener('abort', cancel, { once: true })
      })
    },
    end,
  }
}

/** One for the whole process, however many serve from it. */
export const files = createFilePool()
