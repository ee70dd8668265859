import type { About } from '@kartlaggning/schema/document/about'
import type { HeatMap as Map } from '@kartlaggning/schema/document/figure'
import { aboutCell, type Cell, type Mark } from '@kartlaggning/schema/document/table'
import type { CSSProperties } from 'react'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { LongRegion } from './long-region.tsx'
import { ValueLink } from './value-link.tsx'
import './heat-map.css'

type Column = Map['columns'][number]

/** So many columns of the width of a page can be read on paper; more are printed part by part. */
const ON_PAPER = 18

/** A table drawn in signs and colours; each sign is also said in words. */
export function HeatMap({ map, label }: { readonly map: Map; readonly label: string }) {
  const parts = partsOf(map)
  return (
    <>
      <div className={parts.length > 1 ? 'no-print' : undefined}>
        <LongRegion label={label} rows={rowsIn(map)}>
          <HeatTable map={map} />
        </LongRegion>
      </div>
      {parts.length > 1 && (
        <div className="print-only">
          {parts.map((part) => (
            <HeatTable key={part.columns[1]?.title} map={part} isPart />
          ))}
        </div>
      )}
    </>
  )
}

const rowsIn = ({ groups }: Map) => groups.reduce((sum, { rows }) => sum + rows.length, 0)

/** Columns side by side as far as there is room, each part with the names before them and the sum after. */
function partsOf(map: Map): Map[] {
  const count = map.columns.length - 2
  const size = Math.ceil(count / Math.ceil(count / ON_PAPER))
  return Array.from({ length: Math.ceil(count / size) }, (_, part) => {
    const from = 1 + part * size
    const only = <T,>(row: readonly T[]): T[] => [
      ...row.slice(0, 1),
      ...row.slice(from, Math.min(from + size, row.length - 1)),
      ...row.slice(-1),
    ]
    const groups = map.groups.map(({ title, rows }) => ({ title, rows: rows.map(only) }))
    return { ...map, columns: only(map.columns), groups }
  })
}

interface HeatTableProps {
  readonly map: Map
  readonly isPart?: boolean
}

function HeatTable({ map, isPart = false }: HeatTableProps) {
  const { columns, groups } = map
  return (
    <table
      className="heat"
      data-part={isPart ? '' : undefined}
      style={{ '--columns': columns.length - 1 } as CSSProperties}
    >
      <colgroup>
        {columns.map((_, at) => (
          <col key={at} className={at === 0 ? 'heat__name' : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <HeatHead key={at} column={column} />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title}>
          <tr className="heat__group">
            <th scope="rowgroup" colSpan={columns.length}>
              {group.title}
            </th>
          </tr>
          {group.rows.map((_, row) => (
            <HeatRow key={row} map={map} group={group} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

const HeatHead = ({ column: { title, language } }: { readonly column: Column }) => (
  <th scope="col" lang={language}>
    <span>{hyphenated(title)}</span>
  </th>
)

interface HeatRowProps {
  readonly map: Map
  readonly group: Map['groups'][number]
  readonly row: number
}

function HeatRow({ map, group, row }: HeatRowProps) {
  const [name = null, ...cells] = group.rows[row] ?? []
  return (
    <tr>
      <th scope="row">{typeof name === 'object' ? name?.text : name}</th>
      {cells.map((cell, at) => (
        <HeatCell
          key={at}
          cell={cell}
          isLast={at === cells.length - 1}
          about={aboutCell(map, group, { row, column: at + 1 })}
        />
      ))}
    </tr>
  )
}

interface HeatCellProps {
  readonly cell: Cell
  readonly isLast: boolean
  readonly about: About | null
}

function HeatCell({ cell, isLast, about }: HeatCellProps) {
  const looks = isLast ? 'heat__sum' : undefined
  if (cell === null || typeof cell !== 'object')
    return (
      <td className={looks}>
        <ValueLink about={about}>{cell}</ValueLink>
      </td>
    )
  const { marks = [], text } = cell
  const differs = marks.some((mark) => mark.tone === 'differs')
  return (
    <td className={looks} data-differs={differs ? '' : undefined}>
      <ValueLink about={about}>
        <Pair marks={marks} text={text} isLast={isLast} />
      </ValueLink>
    </td>
  )
}

interface PairProps {
  readonly marks: readonly Mark[]
  readonly text: string
  readonly isLast: boolean
}

const Pair = ({ marks, text, isLast }: PairProps) => (
  <>
    <span className={isLast ? undefined : 'heat__pair'} aria-hidden="true">
      {marks.map((mark, at) => (
        <HeatMark key={at} mark={mark} />
      ))}
    </span>
    <span className="visually-hidden">{text}</span>
  </>
)

const HeatMark = ({ mark: { sign, tone } }: { readonly mark: Mark }) => <span data-tone={tone}>{sign}</span>
