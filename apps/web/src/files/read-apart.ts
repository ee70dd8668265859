import type { ReadApart } from './reading-worker.ts'
import { FileError, type Sheet } from './sheet.ts'

/** More than any list takes on the slowest computer. */
const LONGEST = 30_000

/** Reads a file beside the page, which goes on answering; can be broken off. */
export function readApart(file: Blob, signal: AbortSignal): Promise<readonly Sheet[]> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve, reject } = Promise.withResolvers<readonly Sheet[]>()
  const timer = setTimeout(() => reject(new FileError('too-large')), LONGEST)
  signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
  worker.addEventListener('message', ({ data }: MessageEvent<ReadApart>) =>
    'fault' in data ? reject(new FileError(data.fault)) : resolve(data.sheets),
  )
  // Where no worker is to be had, the page reads it itself.
  worker.addEventListener('error', () => {
    import('./read-file.ts').then(({ readFile }) => readFile(file)).then(resolve, reject)
  })
  worker.postMessage(file)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}
