type Doc = PDFKit.PDFDocument
type Element = ReturnType<Doc['struct']>

/** What can be written on a tagged PDF, from the top and down. */
export interface Sheet {
  heading(level: 1 | 2 | 3, text: string): void
  paragraph(text: string): void
  /** A label in bold, and what it says: nothing, a line or a list of them. */
  labelled(label: string, lines: readonly string[], none: string): void
  /** A label, and a table of two columns: what each row is about, and what it says. */
  table(label: string, rows: readonly (readonly [about: string, text: string])[]): void
}

const INK = '#1a1a1a'
const QUIET = '#4a4a4a'
const sizes = { 1: 20, 2: 15, 3: 12 } as const
const TEXT = 10
const GAP = 8

export function sheetOn(doc: Doc, root: Element): Sheet {
  const left = doc.page.margins.left
  const width = doc.page.width - left - doc.page.margins.right
  const outline: PDFKit.PDFOutline[] = []

  const write = (text: string, font: 'regular' | 'bold', size: number, color = INK, indent = 0) =>
    doc
      .font(font)
      .fontSize(size)
      .fillColor(color)
      .text(text, left + indent, doc.y, { width: width - indent })
  const heightOf = (text: string, font: 'regular' | 'bold', size: number, within = width) =>
    doc.font(font).fontSize(size).heightOfString(text, { width: within })
  /** A new page, unless so much of what comes fits on this one. */
  const room = (height: number) => {
    if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage()
  }
  const add = (tag: string, draw: () => void) => root.add(doc.struct(tag, {}, draw))

  function list(lines: readonly string[]) {
    const items = lines.map((line) =>
      doc.struct('LI', {}, [
        doc.struct('Lbl', {}, () => {
          room(heightOf(line, 'regular', TEXT))
          doc.font('regular').fontSize(TEXT).fillColor(INK).text('•', left, doc.y, { lineBreak: false })
        }),
        doc.struct('LBody', {}, () => {
          write(line, 'regular', TEXT, INK, 12)
        }),
      ]),
    )
    root.add(doc.struct('L', {}, items))
  }

  function row([about, text]: readonly [string, string]): Element {
    const column = width * 0.55
    let top = 0
    let bottom = 0
    return doc.struct('TR', {}, [
      doc.struct('TH', { scope: 'Row' } as object, () => {
        room(
          Math.max(heightOf(about, 'regular', TEXT, column - 12), heightOf(text, 'regular', TEXT, width - column)) + 6,
        )
        top = doc.y
        doc.fillColor(QUIET).text(about, left, top, { width: column - 12 })
        bottom = doc.y
      }),
      doc.struct('TD', {}, () => {
        doc.fillColor(INK).text(text, left + column, top, { width: width - column })
        doc.y = Math.max(doc.y, bottom) + 3
      }),
    ])
  }

  return {
    heading(level, text) {
      doc.y += level === 1 ? 0 : sizes[level]
      room(heightOf(text, 'bold', sizes[level]) + 60)
      const above = outline[level - 2] ?? doc.outline
      outline[level - 1] = above.addItem(text, { expanded: level === 1 })
      add(`H${level}`, () => write(text, 'bold', sizes[level]))
      doc.y += GAP / 2
    },
    paragraph(text) {
      add('P', () => write(text, 'regular', TEXT))
      doc.y += GAP / 2
    },
    labelled(label, lines, none) {
      room(heightOf(label, 'bold', TEXT) + 2 * TEXT)
      add('P', () => write(label, 'bold', TEXT))
      const [only] = lines
      if (lines.length > 1) list(lines)
      else add('P', () => write(only ?? none, 'regular', TEXT, only === undefined ? QUIET : INK))
      doc.y += GAP
    },
    table(label, rows) {
      room(heightOf(label, 'bold', TEXT) + 3 * TEXT)
      add('P', () => write(label, 'bold', TEXT))
      doc.y += 2
      root.add(doc.struct('Table', {}, rows.map(row)))
      doc.y += GAP
    },
  }
}
