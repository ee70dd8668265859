import type { DumbbellRow, Dumbbells as SomeDumbbells } from '@kartlaggning/schema/document/figure'
import type { CSSProperties } from 'react'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { hyphenatedHeading } from '@kartlaggning/schema/document/hyphenated-heading'
import { useLeadsToAnswers, ValueLink } from './value-link.tsx'
import './dumbbells.css'

/** Two marks on a scale, and the line between them; the whole says in words what it shows. */
export function Dumbbells({ dumbbells, label }: { readonly dumbbells: SomeDumbbells; readonly label: string }) {
  const { scale, sides, rows, lastColumn } = dumbbells
  return (
    <div className="dumbbells" role={useLeadsToAnswers() ? 'group' : 'img'} aria-label={label}>
      <div className="dumbbells__row dumbbells__head">
        <span />
        <span className="dumbbells__scale">
          {scale.map((step, at) => (
            <span key={step} style={place(at, scale)}>
              {hyphenated(step)}
            </span>
          ))}
        </span>
        {sides.map(({ short, name }) => (
          <abbr key={short} title={name}>
            {short}
          </abbr>
        ))}
        <span>{lastColumn}</span>
      </div>
      {rows.map((row) => (
        <Row key={row.name} row={row} dumbbells={dumbbells} />
      ))}
    </div>
  )
}

/** Nearer than this, one mark would lie on the other. */
const CLOSE = 0.2

function Row({ row, dumbbells: { scale, sides } }: { row: DumbbellRow; dumbbells: SomeDumbbells }) {
  const { name, at, last } = row
  const [left, right] = at[0].value <= at[1].value ? at : [at[1], at[0]]
  return (
    <div className="dumbbells__row">
      <span>{hyphenatedHeading(name)}</span>
      <span className="dumbbells__track" data-close={right.value - left.value < CLOSE ? '' : undefined}>
        {scale.map((step, mark) => (
          <i key={step} style={place(mark, scale)} />
        ))}
        <b style={{ ...place(left.value, scale), inlineSize: share(right.value - left.value, scale) }} />
        {at.map(({ value }, side) => (
          <span key={side} style={place(value, scale)} data-side={side}>
            {sides[side]?.short}
          </span>
        ))}
      </span>
      {at.map(({ text, about }, side) => (
        <span key={side}>
          <ValueLink about={row.about ? [row.about, about] : null} of={`${name}, ${sides[side]?.name}:`}>
            {text}
          </ValueLink>
        </span>
      ))}
      <span>
        <ValueLink about={row.about ?? null} of={`${name}:`}>
          {last}
        </ValueLink>
      </span>
    </div>
  )
}

const share = (value: number, scale: readonly string[]) => `${(100 * value) / (scale.length - 1)}%`

const place = (value: number, scale: readonly string[]): CSSProperties => ({ insetInlineStart: share(value, scale) })
