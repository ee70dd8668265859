import { Zip, type ZipInputFile } from 'fflate'
import { Readable, pipeline } from 'node:stream'
import { createDeflateRaw, crc32 } from 'node:zlib'

export interface ZippedFile {
  readonly name: string
  readonly content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
}

/** Quickly rather than tightly: whoever waits for the file waits for this. */
const LEVEL = 1
const DEFLATED = 8
/** Of what has been packed at a time, in bytes: each has its turn of the loop. */
const CHUNK = 65_536

/**
 * Files as one archive while they are being made: no more of it is held than what is on its way. They are dated `at`, so that
 * the same files are the same archive, or now.
 */
export async function* zipOf(files: Iterable<ZippedFile>, at?: string): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    if (chunk.length > 0) made.push(chunk)
  })
  // Without a zone it is read as the clock of this machine, which is what a zip keeps.
  const dated = at !== undefined && { mtime: new Date(at.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)) }
  for (const { name, content } of files) {
    const file: ZipInputFile = { filename: name, size: 0, crc: 0, compression: DEFLATED, ...dated }
    zip.add(file)
    for await (const chunk of deflated(measured(content, file))) {
      file.ondata?.(null, chunk, false)
      yield* made.splice(0)
    }
    file.ondata?.(null, new Uint8Array(), true)
    yield* made.splice(0)
  }
  zip.end()
  yield* made.splice(0)
}

/** In threads of Node's own, so that answers are saved meanwhile. */
function deflated(content: AsyncIterable<Uint8Array>): AsyncIterable<Buffer<ArrayBuffer>> {
  const deflate = createDeflateRaw({ level: LEVEL, chunkSize: CHUNK })
  // What fails before it ends the one after, which whoever reads is told.
  return pipeline(Readable.from(content), deflate, () => undefined)
}

async function* measured(content: ZippedFile['content'], file: ZipInputFile): AsyncGenerator<Uint8Array> {
  for await (const part of content) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    file.crc = crc32(bytes, file.crc)
    file.size += bytes.length
    yield bytes
  }
}
