/** Room for an answer on paper: options to mark, or lines to write on. */
export type FormSpace = Boxes | Lines

interface Boxes {
  readonly kind: 'boxes'
  readonly boxes: readonly Box[]
  /** A box to tick before each, a dash in a list to choose from, nothing where each has its letter. */
  readonly mark: 'box' | 'dash' | 'none'
}

interface Lines {
  readonly kind: 'lines'
  readonly lines: number
  /** When the order tells. */
  readonly numbered: boolean
}

export interface Box {
  readonly text: string
  readonly help: string | undefined
  /** The heading it stands under, where a list is long. */
  readonly group: string | undefined
}

/** What stands before each option in a file. */
export const boxMarks = { box: '☐ ', dash: '– ', none: '' } as const satisfies Record<Boxes['mark'], string>

/** The boxes under their headings, in order. */
export const boxGroups = (boxes: readonly Box[]) =>
  [...Map.groupBy(boxes, (box) => box.group)].map(([title, grouped]) => ({ title, boxes: grouped }))
