import { cellText, hasHead, rowsOf, type Cell, type Row, type Table } from '@kartlaggning/schema/document/table'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { ScrollRegion } from '../scroll-region.tsx'
import { MarkOf } from './mark.tsx'

/** A table of any number of columns; what is wider than the screen scrolls. */
export function TableOfDocument({ table }: { readonly table: Table }) {
  const { caption, columns, groups } = table
  const looks = caption.number === undefined ? 'form-table' : 'data-table doc-table'
  return (
    <ScrollRegion label={caption.title} isLong={rowsOf(table).length > LONG}>
      <table className={columns.length > MANY ? `${looks} doc-table--wide` : looks}>
        {hasHead(table) && (
          <thead>
            <tr>
              {columns.map(({ title, language }, at) => (
                <th scope="col" key={at} lang={language}>
                  {hyphenated(title)}
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

/** More rows than this are looked through under their head. */
const LONG = 24

/** More columns than this do not fit on a narrow screen. */
const MANY = 6

function RowOfTable({ row, table: { columns, firstColumn } }: { readonly row: Row; readonly table: Table }) {
  return (
    <tr>
      {row.map((cell, at) =>
        at === 0 && firstColumn === 'names-the-row' ? (
          <th scope="row" key={at} lang={languageOf(cell)}>
            {hyphenated(cellText(cell))}
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

const languageOf = (cell: Cell) => (cell !== null && typeof cell === 'object' ? cell.language : undefined)

function CellContent({ cell }: { readonly cell: Cell }) {
  if (cell === null || typeof cell !== 'object') return cell
  if (cell.space === 'box') return <span className="empty-box" aria-hidden="true" />
  if (cell.marks) return cell.marks.map((mark, at) => <MarkOf key={at} mark={mark} />)
  return cell.text
}
