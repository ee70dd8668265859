import { readdirSync } from 'node:fs'
import { setPriority } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Cancellation, Compile, Format, Made, Order, Sources } from './file-pool.ts'
import type { FileProgress } from './file-progress.ts'

/** A third of what a request is given where both want a processor: with much less a busy machine would never make a file. */
const NICE = 5

// In a process of its own: a long document takes a processor for seconds, and answers are being saved meanwhile.
giveWay()
// Whoever started this one ends it. They may be told to stop together, and what is being made is made first.
process.on('disconnect', () => process.exit())
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)

let before: Promise<unknown> = Promise.resolve()
const cancelled = new Set<number>()
process.on('message', (message: Order | Cancellation) => {
  if ('cancelled' in message) return void cancelled.add(message.cancelled)
  before = before.then(async () => tell(await make(message)))
})

/** Whoever waits for a file waits a little longer, and whoever saves an answer not at all. */
function giveWay() {
  for (const thread of threads())
    try {
      setPriority(thread, NICE)
    } catch {
      // Where that is not allowed, files are made all the same.
    }
}

/** Linux gives each a priority of its own, also those that collect garbage; elsewhere they have the one of their process. */
function threads(): number[] {
  try {
    return readdirSync('/proc/self/task').map(Number)
  } catch {
    return [process.pid]
  }
}

// Where nobody hears it any more, this process ends by itself.
const tell = (made: Made) => process.send?.(made, undefined, {}, () => undefined)

async function make({ id, format, source }: Order): Promise<Made> {
  const onPart: FileProgress = async (made, of) => {
    tell({ id, made, of })
    // In which a cancellation is heard of.
    await nextTurn()
    refuseCancelled(id)
  }
  try {
    refuseCancelled(id)
    return { id, bytes: await made(format, await compiled({ format, source }), onPart) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  } finally {
    cancelled.delete(id)
  }
}

function refuseCancelled(id: number) {
  if (cancelled.has(id)) throw new Error('the file is not wanted any more')
}

async function compiled({ format, source }: Pick<Order, 'format' | 'source'>): Promise<Sources[Format]> {
  if (!('compiledBy' in source)) return source
  const { compile } = (await import(source.compiledBy)) as { readonly compile: Compile<object> }
  return compile(format, source.from)
}

const made = <F extends Format>(format: F, document: Sources[F], onPart: FileProgress): Promise<Uint8Array> =>
  makers[format](document, onPart)

// Long to load, and seldom asked for.
const makers: { readonly [F in Format]: (document: Sources[F], onPart: FileProgress) => Promise<Uint8Array> } = {
  pdf: async (document, onPart) => (await import('./tagged-pdf.ts')).taggedPdf(document, onPart),
  docx: async (document, onPart) => (await import('./docx.ts')).docxOf(document, onPart),
  xlsx: async (document) => (await import('./tables-workbook.ts')).tablesWorkbook(document),
  pptx: async (document) => (await import('./pptx/pptx.ts')).pptxOf(document),
}
