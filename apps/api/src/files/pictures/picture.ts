/** What a figure is drawn of in a file, in points from the upper left. Each kind of file has a way of its own to draw it. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export type Shape = Box | Line | Circle | Label

interface Box {
  readonly kind: 'box'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill?: string
  readonly stroke?: string
  readonly isDashed?: boolean
}

interface Line {
  readonly kind: 'line'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly stroke: string
  readonly weight: number
}

interface Circle {
  readonly kind: 'circle'
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly fill: string
}

/** One line; what does not fit its width ends in three dots. */
export interface Label {
  readonly kind: 'label'
  readonly text: string
  readonly x: number
  /** Of the middle of the line. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly align?: 'left' | 'center' | 'right'
  readonly isBold?: boolean
  readonly color?: string
}

export const ink = {
  text: '#1a1a1a',
  quiet: '#4a4a4a',
  rule: '#c9d3da',
  first: '#00406b',
  second: '#5b9bc8',
  pale: '#e6eef4',
} as const

/** As high as a page has room for, with a heading above. */
const MOST_HEIGHT = 620

/** Rows, as many in a picture as there is room for; each with the same head. */
export function inPictures<Row>(
  rows: readonly Row[],
  {
    width,
    head,
    heightOf,
  }: { width: number; head: { height: number; shapes: readonly Shape[] }; heightOf: (row: Row) => number },
  draw: (row: Row, y: number) => readonly Shape[],
): Picture[] {
  const pictures: Picture[] = []
  let shapes: Shape[] = [...head.shapes]
  let y = head.height
  const finish = () => pictures.push({ width, height: y, shapes })
  for (const row of rows) {
    if (y + heightOf(row) > MOST_HEIGHT) {
      finish()
      shapes = [...head.shapes]
      y = head.height
    }
    shapes.push(...draw(row, y))
    y += heightOf(row)
  }
  finish()
  return pictures
}
