import {
  aboutCell,
  cellText,
  hasHead,
  rowsOf,
  type Cell,
  type RowGroup,
  type Table,
} from '@kartlaggning/schema/document/table'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { LongRegion } from './long-region.tsx'
import { MarkOf } from './mark.tsx'
import { ValueLink } from './value-link.tsx'

/** A table of any number of columns; what is wider than the screen scrolls. */
export function TableOfDocument({ table }: { readonly table: Table }) {
  const { caption, columns, groups } = table
  const looks = caption.number === undefined ? 'form-table' : 'data-table doc-table'
  return (
    <LongRegion label={caption.title} rows={rowsOf(table).length}>
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
        {groups.map((group, at) => (
          <tbody key={group.title ?? at}>
            {group.title !== null && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map((_, row) => (
              <RowOfTable key={row} group={group} row={row} table={table} />
            ))}
          </tbody>
        ))}
      </table>
    </LongRegion>
  )
}

/** More columns than this do not fit on a narrow screen. */
const MANY = 6

interface RowOfTableProps {
  readonly group: RowGroup
  readonly row: number
  readonly table: Table
}

function RowOfTable({ group, row, table }: RowOfTableProps) {
  const { columns, firstColumn } = table
  return (
    <tr>
      {(group.rows[row] ?? []).map((cell, at) =>
        at === 0 && firstColumn === 'names-the-row' ? (
          <th scope="row" key={at} lang={languageOf(cell)}>
            {hyphenated(cellText(cell))}
          </th>
        ) : (
          <td key={at} lang={languageOf(cell)} data-align={columns[at]?.align}>
            <ValueLink about={aboutCell(table, group, { row, column: at })}>
              <CellContent cell={cell} />
            </ValueLink>
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
