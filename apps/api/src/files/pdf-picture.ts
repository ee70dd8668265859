import { ink, type Label, type Picture, type Shape } from './pictures/picture.ts'
import type { PdfDocument, Pen } from './pdf-pen.ts'

/** Draws what a figure shows, whole on one page, and says it to whoever cannot see it. */
export function drawPicture(pen: Pen, { height, shapes }: Picture, alt: string) {
  const { doc } = pen
  pen.room(height)
  const draw = () => {
    const [left, top] = [doc.page.margins.left, doc.y]
    doc.save().translate(left, top)
    for (const shape of shapes) drawShape(doc, shape)
    doc.restore()
    doc.y = top + height
  }
  pen.add(pen.element('Figure', { alt }, [draw]))
  pen.space(6)
}

function drawShape(doc: PdfDocument, shape: Shape) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill, stroke, isDashed } = shape
      doc.lineWidth(0.8).rect(x, y, width, height)
      if (isDashed) doc.dash(2, { space: 2 })
      if (fill && stroke) doc.fillAndStroke(fill, stroke)
      else if (fill) doc.fill(fill)
      else doc.stroke(stroke ?? ink.text)
      if (isDashed) doc.undash()
      return
    }
    case 'line':
      doc
        .moveTo(...shape.from)
        .lineTo(...shape.to)
        .lineWidth(shape.weight)
        .stroke(shape.stroke)
      return
    case 'circle':
      doc.circle(shape.x, shape.y, shape.radius).fill(shape.fill)
      return
    case 'label':
      drawLabel(doc, shape)
  }
}

function drawLabel(doc: PdfDocument, { text, x, y, width, size, align = 'left', isBold, color = ink.text }: Label) {
  doc
    .font(isBold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(color)
  doc.text(text, x, y - doc.currentLineHeight() / 2, { width, height: size, align, lineBreak: true, ellipsis: '…' })
}
