import type { Bar, BarPanel, Bars as SomeBars } from '@kartlaggning/schema/document/figure'
import './bars.css'

/** Bars beside their names, each with its count in figures; the whole says in words what it shows. */
export const Bars = ({ bars: { panels }, label }: { readonly bars: SomeBars; readonly label: string }) => (
  <div className="bars" role="img" aria-label={label}>
    {panels.map((panel, at) => (
      <Panel key={at} panel={panel} />
    ))}
  </div>
)

const Panel = ({ panel: { title, full, rows } }: { readonly panel: BarPanel }) => (
  <div className="bars__panel">
    {title !== null && <p className="bars__title">{title}</p>}
    {rows.map(({ name, bars }) => (
      <div className="bars__row" key={name}>
        <span>{name}</span>
        <span className="bars__group">
          {bars.map((bar, at) => (
            <OneBar key={at} bar={bar} full={full} isSecond={at > 0} />
          ))}
        </span>
      </div>
    ))}
  </div>
)

interface OneBarProps {
  readonly bar: Bar
  readonly full: number
  readonly isSecond: boolean
}

const OneBar = ({ bar: { value, text, side, quiet }, full, isSecond }: OneBarProps) => (
  <span className="bars__bar" data-looks={quiet ? 'quiet' : isSecond ? 'second' : undefined}>
    <span className="bars__track">
      {value !== null && value > 0 && <span style={{ inlineSize: `${(100 * value) / full}%` }} />}
    </span>
    <span className="bars__count">
      {side && <abbr title={side.name}>{side.short}</abbr>} {text}
    </span>
  </span>
)
