import type { SheetRow } from './export-columns.ts'
import { exportSheets, type Sheet } from './export-sheets.ts'
import type { ExportFrame } from './exported.ts'
import type { DataRow } from './round-data.ts'

/** The tables that programs read; what a file says about itself they are told with the list of the tables. */
export const dataSheets = (frame: ExportFrame): Sheet[] => exportSheets(frame).filter(({ id }) => id !== 'about')

/** Which columns say which row it is, also when it has been changed since: of a group, each row has an id of its own. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  respondents: ['respondent_id'],
  answers: ['respondent_id'],
  codes: ['question', 'code'],
  questions: ['question'],
}
const KEY_OF_GROUP = ['entry_id']

export function dataRow({ id, columns }: Pick<Sheet, 'id' | 'columns'>, row: SheetRow): DataRow {
  const values = Object.fromEntries(columns.map((column, at) => [column.id, row[at] ?? null]))
  return { id: (KEYS[id] ?? KEY_OF_GROUP).map((key) => values[key] ?? '').join(':'), ...values }
}
