import { unzipSync, type UnzipFileFilter } from 'fflate'
import { FileError } from './sheet.ts'

/** More than any honest table of this size; what swells beyond is not opened. */
const MOST_UNPACKED = 60 * 1024 * 1024
const CHUNK = 256 * 1024

/** The parts of a document, by what they are called; some programs write a name with a capital or another slash. */
export interface Archive {
  readonly names: readonly string[]
  /** Its text, in pieces that are decoded as they are asked for; undefined when there is no such part. */
  readonly part: (name: string) => Iterable<string> | undefined
}

export function openArchive(bytes: Uint8Array): Archive {
  const real = new Map<string, string>()
  unpacked(bytes, ({ name }) => {
    real.set(named(name), name)
    return false
  })
  let size = 0
  return {
    names: [...real.keys()],
    part(name) {
      const wanted = real.get(named(name))
      if (wanted === undefined) return undefined
      const parts = unpacked(bytes, (it) => {
        if (it.name !== wanted) return false
        size += it.originalSize
        if (size > MOST_UNPACKED) throw new FileError('too-large')
        return true
      })
      const part = parts[wanted]
      return part && piecesOf(part)
    },
  }
}

const named = (name: string) => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

function unpacked(bytes: Uint8Array, filter: UnzipFileFilter) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('not-readable', error)
  }
}

function* piecesOf(part: Uint8Array): Generator<string> {
  const [first, second] = part
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
  const decoder = new TextDecoder(wide ?? 'utf-8')
  for (let at = 0; at < part.length; at += CHUNK)
    yield decoder.decode(part.subarray(at, at + CHUNK), { stream: at + CHUNK < part.length })
}
