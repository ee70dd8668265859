import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import type { Presentation } from '@kartlaggning/schema/document/presentation'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ProblemError } from '../http/problem-error.ts'

/** What each kind of file is made of. */
export interface Sources {
  readonly pdf: CompiledDocument
  readonly docx: CompiledDocument
  readonly xlsx: CompiledDocument
  readonly pptx: Presentation
}
export type Format = keyof Sources

/** What a module compiles such a document from where the file is made: what is long to compile keeps nobody waiting. */
interface Uncompiled {
  /** The address of a module that has a `compile`. */
  readonly compiledBy: string
  readonly from: object
}
export type Compile<From> = (format: Format, from: From) => Sources[Format]

export interface Order {
  readonly id: number
  readonly format: Format
  readonly source: Sources[Format] | Uncompiled
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
/** Megabytes: a document that wants more ends its own process and nothing else. */
const MOST_MEMORY = 512
/** Garbage is collected seldom, and by no more threads than the one that makes it: they would take the other processors. */
const ON_ONE_PROCESSOR = ['--max-semi-space-size=64', '--single-threaded-gc']
/** Milliseconds without anything to make, after which the process and its fonts are let go. */
const IDLE = 60_000

/**
 * One process that makes files, one at a time in the order in which they are asked for: so that what it takes, the collecting
 * of its garbage too, gives way to everything else. It starts with the first, ends when it has had nothing to do for a while,
 * and is started anew when it has failed. It keeps no process alive.
 */
export function createFilePool(script = new URL('./make-file.ts', import.meta.url)) {
  const waiting = new Map<number, Waiting>()
  let maker: ChildProcess | undefined
  let last = 0
  let idle: NodeJS.Timeout | undefined

  const giveUp = (ended: ChildProcess, error: Error) => {
    if (maker !== ended) return
    maker = undefined
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  }
  const start = (): ChildProcess => {
    const started = fork(fileURLToPath(script), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${MOST_MEMORY}`, ...ON_ONE_PROCESSOR],
    })
    keepAlive(started, false)
    started.on('message', (made: Made) => {
      const order = waiting.get(made.id)
      if ('made' in made) return order?.onPart?.(made.made, made.of)
      waiting.delete(made.id)
      if ('error' in made) order?.fail(new Error(made.error))
      else order?.settle(made.bytes)
      if (waiting.size === 0) rest(started)
    })
    started.on('error', (error) => giveUp(started, error))
    started.on('exit', () => giveUp(started, new Error('the process that makes files has ended')))
    return started
  }
  const rest = (at: ChildProcess) => {
    keepAlive(at, false)
    idle = setTimeout(() => void end(), IDLE).unref()
  }
  const end = async () => {
    const ended = maker
    if (!ended) return
    giveUp(ended, new Error('files are made no longer'))
    ended.kill('SIGKILL')
    if (ended.exitCode === null && ended.signalCode === null) await once(ended, 'exit')
  }
  return {
    /** The document as a file; refused when too many wait for theirs. */
    make: <F extends Format>(
      format: F,
      source: Sources[F] | Uncompiled,
      { onPart, signal }: Waited = {},
    ): Promise<Uint8Array> => {
      if (waiting.size >= MOST_WAITING)
        return Promise.reject(new ProblemError('service-overloaded', { retryAfter: RETRY_AFTER }))
      if (signal?.aborted) return Promise.reject(signal.reason as Error)
      clearTimeout(idle)
      return new Promise((settle, fail) => {
        const id = ++last
        waiting.set(id, { settle, fail, onPart })
        const at = (maker ??= start())
        keepAlive(at, true)
        at.send({ id, format, source } satisfies Order)
        const cancel = () => {
          if (maker === at && waiting.has(id)) at.send({ cancelled: id } satisfies Cancellation)
          fail(signal?.reason as Error)
        }
        signal?.addEventListener('abort', cancel, { once: true })
      })
    },
    end,
  }
}

/** Whether this process stays for that one's sake. */
function keepAlive(maker: ChildProcess, is: boolean) {
  for (const it of [maker, maker.channel])
    if (is) it?.ref()
    else it?.unref()
}

/** One for the whole process, however many serve from it. */
export const files = createFilePool()
