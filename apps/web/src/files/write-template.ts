import writeWorkbook from 'write-excel-file/browser'
import { dropDowns, type DropDown } from './drop-downs.ts'

interface TemplateSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly dropDowns?: readonly DropDown[]
}

const WIDTH = 28

/** A workbook of texts with their headings in bold. A text is never a formula, whatever it begins with. */
export function writeTemplate(sheets: readonly TemplateSheet[]): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      columns: (rows[0] ?? []).map(() => ({ width: WIDTH })),
      stickyRowsCount: 1,
      data: rows.map((row, at) =>
        row.map((value) => ({ value, type: String, wrap: true, ...(at === 0 && { fontWeight: 'bold' as const }) })),
      ),
    })),
    { features: [dropDowns(sheets.map((it) => it.dropDowns ?? []))] },
  ).toBlob()
}
