import { parentPort } from 'node:worker_threads'
import type { Format, Made, Order, Sources } from './file-pool.ts'

// In a thread of its own: a long document takes a processor for half a second, and answers are being saved meanwhile.
let before: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (order: Order) => {
  before = before.then(async () => parentPort?.postMessage(await make(order)))
})

async function make({ id, format, document }: Order): Promise<Made> {
  try {
    return { id, bytes: await made(format, document) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

const made = <F extends Format>(format: F, document: Sources[F]): Promise<Uint8Array> => makers[format](document)

// Long to load, and seldom asked for.
const makers: { readonly [F in Format]: (document: Sources[F]) => Promise<Uint8Array> } = {
  pdf: async (document) => (await import('./tagged-pdf.ts')).taggedPdf(document),
  docx: async (document) => (await import('./docx.ts')).docxOf(document),
  xlsx: async (document) => (await import('./tables-workbook.ts')).tablesWorkbook(document),
  pptx: async (document) => (await import('./pptx/pptx.ts')).pptxOf(document),
}
