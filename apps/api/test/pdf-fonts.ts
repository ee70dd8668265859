import { untrue } from './untrue.ts'
import { isDictionary, isList, type PdfObjects, type Value, wordIn } from './pdf-objects.ts'
import { drawnOn, pagesOf } from './pdf-pages.ts'

/** Every font lies in the file, is as wide as it says, and can be read back as letters. */
export function fontFaults(pdf: PdfObjects): string[] {
  const used = new Map<Value, Set<number>>()
  for (const page of pagesOf(pdf))
    for (const { font, codes } of drawnOn(page, pdf)) {
      const known = used.get(font) ?? new Set()
      for (const code of codes) known.add(code)
      used.set(font, known)
    }
  return [...used].flatMap(([font, codes]) => faultsOf(font, codes, pdf))
}

function faultsOf(font: Value, codes: ReadonlySet<number>, { at }: PdfObjects): string[] {
  const descendant = at(font, 'DescendantFonts', 0)
  const descriptor = at(descendant, 'FontDescriptor')
  const name = wordIn(at(font, 'BaseFont'))
  const program = at(descriptor, 'FontFile2') ?? at(descriptor, 'FontFile3')
  const bytes = isDictionary(program) ? program.data : undefined
  const cmap = at(font, 'ToUnicode')
  const letters = lettersIn((isDictionary(cmap) ? cmap.data : undefined)?.toString('latin1') ?? '')
  const isTrueType = at(descendant, 'Subtype') === '/CIDFontType2'
  const widths = at(descendant, 'W', 1)
  const real = isTrueType && bytes ? advancesIn(bytes) : undefined
  const unread = [...codes].filter((it) => !isLetter(letters.get(it)))
  const wrong = [...codes].filter(
    (it) => real && Math.abs((real[it] ?? Number.NaN) - Number(isList(widths) ? widths[it] : Number.NaN)) > 1,
  )
  return untrue({
    [`${name} is of two bytes a letter`]: at(font, 'Subtype') === '/Type0' && at(font, 'Encoding') === '/Identity-H',
    [`${name} is a part of a font, and is called the same everywhere`]:
      /^\/[A-Z]{6}\+/.test(name) && at(descendant, 'BaseFont') === name && at(descriptor, 'FontName') === name,
    [`${name} lies in the file`]: (bytes?.length ?? 0) > 0,
    [`${name} has no glyph elsewhere`]: !isTrueType || at(descendant, 'CIDToGIDMap') === '/Identity',
    [`${name} draws no missing glyph`]: !codes.has(0),
    [`${name} is read back as letters (${unread.join()})`]: unread.length === 0,
    [`${name} is as wide as it says (${wrong.join()})`]: wrong.length === 0 && isList(widths),
    [`${name} maps nothing to nought`]: ![...letters.values()].some((it) => it.includes('\0')),
  })
}

/** Nor the marks of byte order, nor what each font has for itself. */
const isLetter = (text: string | undefined) =>
  text !== undefined && text !== '' && !/[\0\ufeff\ufffe\ue000-\uf8ff]/u.test(text)

function lettersIn(cmap: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, from = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    for (const [at, [, code = '']] of [...list.matchAll(/<([^>]*)>/g)].entries())
      letters.set(parseInt(from, 16) + at, Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'))
  return letters
}

/** How wide each glyph is, in thousandths, by the font itself. */
function advancesIn(font: Buffer): number[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16)
  const table = (tag: string) => {
    const entry = tables.find((it) => font.toString('latin1', it, it + 4) === tag)
    if (entry === undefined) throw new Error(`a font without ${tag}`)
    return font.readUInt32BE(entry + 8)
  }
  const [units, count, glyphs] = [
    font.readUInt16BE(table('head') + 18),
    font.readUInt16BE(table('hhea') + 34),
    font.readUInt16BE(table('maxp') + 4),
  ]
  const metrics = table('hmtx')
  return Array.from(
    { length: glyphs },
    (_, at) => (font.readUInt16BE(metrics + Math.min(at, count - 1) * 4) * 1000) / units,
  )
}
