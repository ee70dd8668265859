import type { HeatMap as Map } from '@kartlaggning/schema/document/figure'
import type { Cell, Mark, Row } from '@kartlaggning/schema/document/table'
import type { CSSProperties } from 'react'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { ScrollRegion } from '../scroll-region.tsx'
import './heat-map.css'

/** A table drawn in signs and colours; each sign is also said in words. */
export function HeatMap({ map: { columns, groups }, label }: { readonly map: Map; readonly label: string }) {
  return (
    <ScrollRegion label={label}>
      <table className="heat" style={{ '--columns': columns.length - 1 } as CSSProperties}>
        <colgroup>
          {columns.map((_, at) => (
            <col key={at} className={at === 0 ? 'heat__name' : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title, language }, at) => (
              <th scope="col" key={at} lang={language}>
                {hyphenated(title)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            <tr className="heat__group">
              <th scope="rowgroup" colSpan={columns.length}>
                {title}
              </th>
            </tr>
            {rows.map((row, at) => (
              <HeatRow key={at} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  )
}

function HeatRow({ row: [name = null, ...cells] }: { readonly row: Row }) {
  return (
    <tr>
      <th scope="row">{typeof name === 'object' ? name?.text : name}</th>
      {cells.map((cell, at) => (
        <HeatCell key={at} cell={cell} isLast={at === cells.length - 1} />
      ))}
    </tr>
  )
}

function HeatCell({ cell, isLast }: { readonly cell: Cell; readonly isLast: boolean }) {
  const looks = isLast ? 'heat__sum' : undefined
  if (cell === null || typeof cell !== 'object') return <td className={looks}>{cell}</td>
  const { marks = [], text } = cell
  const differs = marks.some((mark) => mark.tone === 'differs')
  return (
    <td className={looks} data-differs={differs ? '' : undefined}>
      <span className={isLast ? undefined : 'heat__pair'} aria-hidden="true">
        {marks.map((mark, at) => (
          <HeatMark key={at} mark={mark} />
        ))}
      </span>
      <span className="visually-hidden">{text}</span>
    </td>
  )
}

const HeatMark = ({ mark: { sign, tone } }: { readonly mark: Mark }) => <span data-tone={tone}>{sign}</span>
