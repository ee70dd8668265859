import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { cellText, rowsOf, type Cell } from '@kartlaggning/schema/document/table'
import { tablesIn, type NumberedTable } from '@kartlaggning/schema/document/tables-in'
import { plainText } from '@kartlaggning/schema/document/words'
import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import { cleanedDocument } from './cleaned-document.ts'
import { withTimeOf } from './repeatable-zip.ts'

const NAME_WIDTH = 36
const WIDTH = 24

/**
 * The numbered tables of a document, and those that its figures are drawn from, a sheet for each behind a list of them. A text
 * is never a formula, whatever it begins with; a number is one. The same document is the same bytes.
 */
export async function tablesWorkbook(document: CompiledDocument): Promise<Uint8Array> {
  const cleaned = cleanedDocument(document)
  const tables = tablesIn(cleaned)
  const bytes = await writeWorkbook([
    {
      sheet: cleaned.cover?.contents ?? cleaned.title,
      data: listOf(cleaned, tables),
      columns: [{ width: WIDTH }, { width: 90 }],
    },
    ...tables.map((it) => ({
      sheet: it.label,
      data: sheetOf(it),
      columns: it.table.columns.map((_, at) => ({ width: at === 0 ? NAME_WIDTH : WIDTH })),
      stickyRowsCount: HEAD_ROWS,
    })),
  ]).toBuffer()
  return withTimeOf(bytes, document.at)
}

/** The title, an empty row, and the heads of the columns. */
const HEAD_ROWS = 3

const text = (value: string, isBold = false) => ({
  value,
  type: String,
  ...(isBold && { fontWeight: 'bold' as const }),
})

const listOf = ({ title, fictional, foot }: CompiledDocument, tables: readonly NumberedTable[]): SheetData => [
  [text(title, true)],
  [text(foot.join(' · '))],
  ...(fictional === null ? [] : [[text(fictional, true)]]),
  [null],
  ...tables.map(({ label, table }) => [text(label), text(table.caption.title)]),
]

function sheetOf({ label, table }: NumberedTable): SheetData {
  const { columns, groups, caption } = table
  const hasGroups = groups.some(({ title }) => title !== null)
  const rows = hasGroups
    ? groups.flatMap(({ title, rows: within }) => [
        ...(title === null ? [] : [[text(title, true)]]),
        ...within.map(rowOf),
      ])
    : rowsOf(table).map(rowOf)
  return [
    [text(`${label}. ${caption.title}`, true)],
    [null],
    columns.map(({ title }) => text(title, true)),
    ...rows,
    ...(caption.source === undefined ? [] : [[null], [text(plainText(caption.source))]]),
  ]
}

const rowOf = (row: readonly Cell[]) =>
  row.map((cell) =>
    cell === null ? null : typeof cell === 'number' ? { value: cell, type: Number } : text(cellText(cell)),
  )
