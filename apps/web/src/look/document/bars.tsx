import type { Bar, BarPanel, BarRow, Bars as SomeBars } from '@kartlaggning/schema/document/figure'
import { useLeadsToAnswers, ValueLink } from './value-link.tsx'
import './bars.css'

/** Bars beside their names, each with its count in figures; the whole says in words what it shows. */
export const Bars = ({ bars: { panels }, label }: { readonly bars: SomeBars; readonly label: string }) => (
  <div className="bars" role={useLeadsToAnswers() ? 'group' : 'img'} aria-label={label}>
    {panels.map((panel, at) => (
      <Panel key={at} panel={panel} />
    ))}
  </div>
)

const Panel = ({ panel: { title, full, rows } }: { readonly panel: BarPanel }) => (
  <div>
    {title !== null && <p className="bars__title">{title}</p>}
    {rows.map((row) => (
      <div className="bars__row" key={row.name}>
        <span>{row.name}</span>
        <span className="bars__group">
          {row.bars.map((bar, at) => (
            <OneBar key={at} bar={bar} row={row} full={full} isSecond={at > 0} />
          ))}
        </span>
      </div>
    ))}
  </div>
)

interface OneBarProps {
  readonly bar: Bar
  readonly row: BarRow
  readonly full: number
  readonly isSecond: boolean
}

const OneBar = ({ bar: { value, text, side, quiet, about }, row, full, isSecond }: OneBarProps) => (
  <span className="bars__bar" data-looks={quiet ? 'quiet' : isSecond ? 'second' : undefined}>
    <span className="bars__track">
      {value !== null && value > 0 && <span style={{ inlineSize: `${(100 * value) / full}%` }} />}
    </span>
    <span className="bars__count">
      <ValueLink about={row.about ? [row.about, about] : null} of={`${row.name}:`}>
        {side && <abbr title={side.name}>{side.short}</abbr>} {text}
      </ValueLink>
    </span>
  </span>
)
