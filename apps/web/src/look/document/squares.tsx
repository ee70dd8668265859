import type { Squares as SomeSquares } from '@kartlaggning/schema/document/figure'
import './squares.css'

/** Counts in figures, each beside a square whose area is as large; the whole says in words what it shows. */
export function Squares({ squares, label }: { readonly squares: SomeSquares; readonly label: string }) {
  const { columns, rows, sumTitle, sums } = squares
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  return (
    <div className="squares" role="img" aria-label={label}>
      <span />
      {columns.map((head) => (
        <Head key={head.title} {...head} />
      ))}
      <span className="squares__sum">{sumTitle}</span>
      {rows.map(({ head, counts, sum }) => [
        <Head key={head.title} {...head} />,
        ...counts.map((count, at) => (
          <span className="squares__cell" key={`${head.title} ${at}`}>
            <strong>{count}</strong>
            <i style={{ inlineSize: `${4.5 * Math.sqrt(count / most)}rem` }} />
          </span>
        )),
        <span className="squares__sum" key={`${head.title} sum`}>
          {sum}
        </span>,
      ])}
      <span className="squares__sum">{sumTitle}</span>
      {sums.map((sum, at) => (
        <span className="squares__sum" key={at}>
          {sum}
        </span>
      ))}
    </div>
  )
}

const Head = ({ title, explanation }: SomeSquares['columns'][number]) => (
  <span>
    <strong>{title}</strong>
    <small>{explanation}</small>
  </span>
)
