import { numberStyles } from './number-styles.ts'
import { openArchive, type Archive } from './open-archive.ts'
import { readSheet, type Reading } from './read-sheet.ts'
import { targetsOf, typed, type Target } from './relations.ts'
import { textsIn } from './shared-texts.ts'
import { FileError, type Sheet } from './sheet.ts'
import { readXml, type Attributes } from './xml.ts'

/** Every sheet of an .xlsx file. Formulas are never run: what their cells last showed is what they say. */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const archive = openArchive(bytes)
  const path = workbookIn(archive)
  const part = path === undefined ? undefined : archive.part(path)
  if (path === undefined || part === undefined) throw new FileError(whatIs(archive))
  const { sheets, since1904 } = sheetsOf(part)
  const targets = targetsOf(archive, path)
  // Where it is not said which part has the texts, it lies beside the workbook.
  const beside = path.slice(0, path.lastIndexOf('/') + 1)
  const read = (type: string) => [...(archive.part(typed(targets, type)[0]?.path ?? `${beside}${type}.xml`) ?? [])]
  const reading: Reading = {
    texts: textsIn(read('sharedStrings')),
    shownAs: numberStyles(read('styles')),
    since1904,
  }
  const found = sheets.flatMap(({ name, isHidden, id }, at) => {
    const pieces = archive.part(pathOf(targets, id, at))
    return pieces ? [{ name, isHidden, ...readSheet(pieces, reading) }] : []
  })
  if (found.length === 0) throw new FileError('not-readable')
  return found
}

/** It is where the package says that it is; where that is not said, where it usually is. */
function workbookIn(archive: Archive): string | undefined {
  const said = typed(targetsOf(archive, ''), 'officeDocument')[0]?.path
  return [said, 'xl/workbook.xml'].find((it) => it !== undefined && archive.names.includes(it.toLowerCase()))
}

/** A sheet that is all chart has a part of another kind, and is none to read. */
function pathOf(targets: readonly Target[], id: string | undefined, at: number): string {
  const target = targets.find((it) => it.id === id)
  if (target) return target.type === 'worksheet' ? target.path : ''
  return `xl/worksheets/sheet${at + 1}.xml`
}

function sheetsOf(pieces: Iterable<string>) {
  const sheets: { readonly name: string; readonly isHidden: boolean; readonly id: string | undefined }[] = []
  let since1904 = false
  readXml(pieces, {
    open(element, attributes) {
      const { name = '', state, date1904 } = attributes
      if (element === 'workbookPr') since1904 ||= /^(1|true)$/.test(date1904 ?? '')
      // Hidden, or so that no menu of the program shows it.
      if (element === 'sheet') sheets.push({ name, isHidden: /hidden$/i.test(state ?? ''), id: idIn(attributes) })
    },
  })
  return { sheets, since1904 }
}

/** Whatever prefix the program has given to relations. */
const idIn = (attributes: Attributes) => Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1]

/** What else is packed in the same way. */
function whatIs({ names }: Archive) {
  if (names.includes('content.xml') && names.includes('mimetype')) return 'open-document'
  if (names.includes('xl/workbook.bin')) return 'old-format'
  const isAnother = names.some((it) => /^(word|ppt|visio|index)\//.test(it))
  return isAnother ? 'other-document' : 'not-readable'
}
