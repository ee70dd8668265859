import { parentPort } from 'node:worker_threads'
import type { Order, Made } from './file-pool.ts'

// In a thread of its own: a long document takes a processor for half a second, and answers are being saved meanwhile.
let before: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (order: Order) => {
  before = before.then(async () => parentPort?.postMessage(await make(order)))
})

async function make({ id, format, document }: Order): Promise<Made> {
  try {
    return { id, bytes: await makers[format](document) }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

// Long to load, and seldom asked for.
const makers = {
  pdf: async (document: Order['document']) => (await import('./tagged-pdf.ts')).taggedPdf(document),
  docx: async (document: Order['document']) => (await import('./docx.ts')).docxOf(document),
  xlsx: async (document: Order['document']) => (await import('./tables-workbook.ts')).tablesWorkbook(document),
}
