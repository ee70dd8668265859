import type { Feature } from 'write-excel-file/browser'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { columnName } from './column-of.ts'
import { MOST_ROWS } from './sheet.ts'

/** A column whose cells offer words from another sheet. */
export interface DropDown {
  /** Counted from nought. */
  readonly column: number
  readonly sheet: string
  /** The column of that sheet in which they stand, under its heading. */
  readonly at: number
  readonly count: number
  /** Something else may be written without a warning. */
  readonly several: boolean
}

const SHEET = 'xl/worksheets/sheet{id}.xml'

/** Lists to choose from in the cells of each sheet, which the writer has no word for of its own. */
export function dropDowns(bySheet: readonly (readonly DropDown[])[]): Feature<Blob | File | ArrayBuffer> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) => {
            const lists = bySheet[sheetIndex] ?? []
            const order = getOrderOfSiblings(SHEET, 'worksheet')
            if (lists.length === 0 || !order) return xml
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup(lists), order, 'worksheet')
          },
        },
      },
    },
  }
}

const markup = (lists: readonly DropDown[]) =>
  `<dataValidations count="${lists.length}">${lists.map(validation).join('')}</dataValidations>`

function validation({ column, sheet, at, count, several }: DropDown): string {
  const cells = `${columnName(column)}2:${columnName(column)}${MOST_ROWS + 1}`
  const from = `'${sheet.replaceAll("'", "''")}'!$${columnName(at)}$2:$${columnName(at)}$${count + 1}`
  const strictness = several ? '' : ' errorStyle="warning" showErrorMessage="1"'
  return `<dataValidation type="list" allowBlank="1"${strictness} sqref="${cells}"><formula1>${sanitizeTextContent(from)}</formula1></dataValidation>`
}
