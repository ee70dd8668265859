import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Before this a zip knows no time. */
const EARLIEST = '1980-01-01T00:00:00'

/** The file of a document in Word's format as it is whenever it is made: every time in it is the document's own. */
export function withTimeOf(bytes: Uint8Array, at: string | null): Uint8Array {
  const files = unzipSync(bytes)
  const properties = files['docProps/core.xml']
  if (properties)
    files['docProps/core.xml'] = strToU8(strFromU8(properties).replaceAll(times, at === null ? '' : `$1${at}$2`))
  const document = files['word/document.xml']
  // Pictures are numbered through all documents that a process makes.
  let pictures = 0
  if (document)
    files['word/document.xml'] = strToU8(
      strFromU8(document).replaceAll(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++pictures}"`),
    )
  return zipOf(files, at)
}

/** Packed so that it is the same whenever it is done. */
export const zipOf = (files: Record<string, Uint8Array>, at: string | null): Uint8Array =>
  zipSync(files, { mtime: timeInZip(at) })

/** Without a zone it is read as the clock of this machine, which is what a zip keeps. */
const timeInZip = (at: string | null) => new Date((at ?? EARLIEST).slice(0, EARLIEST.length))

const times = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/g
