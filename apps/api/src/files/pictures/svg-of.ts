import { ink, type Label, type Picture, type Shape } from './picture.ts'

/** A picture as SVG, in letters that every program has. */
export const svgOf = ({ width, height, shapes }: Picture): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Calibri, Carlito, Arial, sans-serif">`,
    ...shapes.map(elementOf),
    '</svg>',
  ].join('')

function elementOf(shape: Shape): string {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill = 'none', stroke, isDashed } = shape
      const line = stroke ? ` stroke="${stroke}" stroke-width="0.8"${isDashed ? ' stroke-dasharray="2 2"' : ''}` : ''
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${line}/>`
    }
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to]
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${shape.stroke}" stroke-width="${shape.weight}"/>`
    }
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${shape.fill}"/>`
    case 'label':
      return labelOf(shape)
  }
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const
/** Of the size of a letter, what lies under its middle. */
const MIDDLE = 0.33
/** Of the size of a letter, how wide one is at the most in a text of some length. */
const LETTER = 0.5

function labelOf({ text, x, y, width, size, align = 'left', isBold, color = ink.text }: Label): string {
  const at = align === 'left' ? x : align === 'right' ? x + width : x + width / 2
  const weight = isBold ? ' font-weight="bold"' : ''
  const shown = shortened(text, Math.floor(width / (size * LETTER)))
  return `<text x="${at}" y="${y + size * MIDDLE}" font-size="${size}" fill="${color}" text-anchor="${anchors[align]}"${weight}>${escaped(shown)}</text>`
}

const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, Math.max(most - 1, 1)).trimEnd()}…` : text

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
