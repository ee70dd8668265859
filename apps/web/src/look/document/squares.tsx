import type { About } from '@kartlaggning/schema/document/about'
import type { Squares as SomeSquares } from '@kartlaggning/schema/document/figure'
import { useLeadsToAnswers, ValueLink } from './value-link.tsx'
import './squares.css'

/** Counts in figures, each beside a square whose area is as large; the whole says in words what it shows. */
export function Squares({ squares, label }: { readonly squares: SomeSquares; readonly label: string }) {
  const { columns, rows, sumTitle, sums, aboutSums } = squares
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  return (
    <div className="squares" role={useLeadsToAnswers() ? 'group' : 'img'} aria-label={label}>
      <span />
      {columns.map((head) => (
        <Head key={head.title} {...head} />
      ))}
      <span className="squares__sum">{sumTitle}</span>
      {rows.map(({ head, counts, sum }) => [
        <Head key={head.title} {...head} />,
        ...counts.map((count, at) => (
          <span className="squares__cell" key={`${head.title} ${at}`}>
            <strong>
              <Count count={count} heads={[head, columns[at]]} />
            </strong>
            <i style={{ inlineSize: `${4.5 * Math.sqrt(count / most)}rem` }} />
          </span>
        )),
        <span className="squares__sum" key={`${head.title} sum`}>
          <Count count={sum} heads={[head]} more={aboutSums?.row} />
        </span>,
      ])}
      <span className="squares__sum">{sumTitle}</span>
      {sums.map((sum, at) => (
        <span className="squares__sum" key={at}>
          <Count count={sum} heads={[columns[at]]} more={aboutSums?.column} />
        </span>
      ))}
    </div>
  )
}

interface CountProps {
  readonly count: number
  readonly heads: readonly (SomeSquares['columns'][number] | undefined)[]
  /** What it is about besides. */
  readonly more?: About | undefined
}

/** Of what is counted to nought there are no answers to show. */
function Count({ count, heads, more }: CountProps) {
  const named = heads.filter((it) => it !== undefined)
  const about = count > 0 && named.some((it) => it.about) ? [...named.map((it) => it.about), more] : null
  return (
    <ValueLink about={about} of={`${named.map(({ title }) => title).join(', ')}:`}>
      {count}
    </ValueLink>
  )
}

const Head = ({ title, explanation }: SomeSquares['columns'][number]) => (
  <span>
    <strong>{title}</strong>
    <small>{explanation}</small>
  </span>
)
