import { strFromU8, unzipSync, type Unzipped } from 'fflate'
import { FileError } from './sheet.ts'

/** More than any honest table of this size; what swells beyond is not opened. */
const MOST_UNPACKED = 60 * 1024 * 1024
const IS_READ = /^xl\/(workbook|sharedStrings|_rels\/workbook\.xml|worksheets\/[^/]+)\.(xml|rels)$/i

/** The parts of a workbook that are read. Some programs write the name of a part with a capital. */
export interface Archive {
  readonly part: (name: string) => Document | undefined
}

export function openArchive(bytes: Uint8Array): Archive {
  const parts = new Map(Object.entries(unpacked(bytes)).map(([name, part]) => [name.toLowerCase(), part]))
  return {
    part(name) {
      const part = parts.get(name.toLowerCase())
      return part && xmlIn(part)
    },
  }
}

function unpacked(bytes: Uint8Array): Unzipped {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!IS_READ.test(name)) return false
        size += originalSize
        if (size > MOST_UNPACKED) throw new FileError('too-large')
        return true
      },
    })
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('not-readable', error)
  }
}

function xmlIn(part: Uint8Array): Document {
  const text = strFromU8(part)
  // A document that declares entities of its own is none that a spreadsheet program writes.
  if (/<!DOCTYPE/i.test(text)) throw new FileError('not-readable')
  const document = new DOMParser().parseFromString(text, 'application/xml')
  if (document.getElementsByTagName('parsererror').length > 0) throw new FileError('not-readable')
  return document
}

/** By local name: some programs write the elements with a prefix. */
export const elements = (
  within: Document | Element | undefined,
  name: string,
): ArrayLike<Element> & Iterable<Element> => within?.getElementsByTagNameNS('*', name) ?? []
