import { languageTag } from '@kartlaggning/schema/document/dates'
import { cellText, type Cell, type Mark } from '@kartlaggning/schema/document/table'

/** What stands in a cell of a file, a line for each thing said. */
export function cellLines(cell: Cell): readonly string[] {
  if (cell === null || typeof cell !== 'object') return [cellText(cell)]
  if (cell.space === 'box') return ['☐']
  return cell.marks ? cell.marks.map(markText) : [cell.text]
}

/** "K ● Aktuell" */
export const markText = ({ side, sign, text }: Mark): string => [side?.short, sign, text].filter(Boolean).join(' ')

export const languageOf = (cell: Cell): string | undefined =>
  cell !== null && typeof cell === 'object' && cell.language ? languageTag[cell.language] : undefined

/** What a cell says to whoever hears it, where it is drawn too short for that. */
export const aloudIn = (cell: Cell): string | undefined =>
  cell !== null && typeof cell === 'object' ? cell.marks?.find(({ aloud }) => aloud)?.aloud : undefined
