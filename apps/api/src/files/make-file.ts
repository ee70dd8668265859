import { setImmediate as nextTurn } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { Cancellation, Format, Made, Order, Sources } from './file-pool.ts'
import type { FileProgress } from './file-progress.ts'

// In a thread of its own: a long document takes a processor for seconds, and answers are being saved meanwhile.
let before: Promise<unknown> = Promise.resolve()
const cancelled = new Set<number>()
parentPort?.on('message', (message: Order | Cancellation) => {
  if ('cancelled' in message) return void cancelled.add(message.cancelled)
  before = before.then(async () => tell(await make(message)))
})

const tell = (made: Made) => parentPort?.postMessage(made)

async function make({ id, format, document }: Order): Promise<Made> {
  const onPart: FileProgress = async (made, of) => {
    tell({ id, made, of })
    // In which a cancellation is heard of.
    await nextTurn()
    refuseCancelled(id)
  }
  try {
    refuseCancelled(id)
    return { id, bytes: await made(format, document, onPart) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  } finally {
    cancelled.delete(id)
  }
}

function refuseCancelled(id: number) {
  if (cancelled.has(id)) throw new Error('the file is not wanted any more')
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
