import { hasHead, type Cell, type Column, type Row, type Table } from '@kartlaggning/schema/document/table'
import { ScrollRegion } from '../scroll-region.tsx'

/** A table of any number of columns; what is wider than the screen scrolls. */
export function TableOfDocument({ table }: { readonly table: Table }) {
  const { caption, columns, groups } = table
  return (
    <ScrollRegion label={caption.title}>
      <table className="doc-table">
        {hasHead(table) && (
          <thead>
            <tr>
              {columns.map(({ title, language }, at) => (
                <th scope="col" key={at} lang={language}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
        )}
        {groups.map(({ title, rows }, at) => (
          <tbody key={title ?? at}>
            {title !== null && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row, index) => (
              <RowOfTable key={index} row={row} table={table} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

function RowOfTable({ row, table: { columns, firstColumn } }: { readonly row: Row; readonly table: Table }) {
  return (
    <tr>
      {row.map((cell, at) =>
        at === 0 && firstColumn === 'names-the-row' ? (
          <th scope="row" key={at} lang={languageOf(cell)}>
            <CellContent cell={cell} />
          </th>
        ) : (
          <td key={at} lang={languageOf(cell)} data-align={columns[at]?.align}>
            <CellContent cell={cell} />
          </td>
        ),
      )}
    </tr>
  )
}

const languageOf = (cell: Cell): Column['language'] =>
  cell !== null && typeof cell === 'object' ? cell.language : undefined

function CellContent({ cell }: { readonly cell: Cell }) {
  if (cell === null || typeof cell !== 'object') return cell
  if (cell.space === 'box') return <span className="empty-box" aria-hidden="true" />
  return cell.text
}
