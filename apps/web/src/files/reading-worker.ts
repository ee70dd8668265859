import { readFile } from './read-file.ts'
import { FileError, type FileFault, type Sheet } from './sheet.ts'

/** What has been read apart from the page, or why nothing could be. */
export type ReadApart = { readonly sheets: readonly Sheet[] } | { readonly fault: FileFault }

/** A worker's own `postMessage`, which takes no origin. */
const reply = postMessage as (read: ReadApart) => void

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  readFile(data).then(
    (sheets) => reply({ sheets }),
    (error: unknown) => reply({ fault: error instanceof FileError ? error.fault : 'not-readable' }),
  )
})
