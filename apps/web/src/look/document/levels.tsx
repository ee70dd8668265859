import type { Levels as SomeLevels } from '@kartlaggning/schema/document/figure'
import './levels.css'

/** A square for everyone in each level, one's own filled. Its words are read by everyone; the squares only draw them. */
export function Levels({ levels: { rows } }: { readonly levels: SomeLevels }) {
  return (
    <dl className="levels">
      {rows.map(({ name, note, levels, remark }) => (
        <div key={name}>
          <dt>
            {name}
            {note && <small>{note}</small>}
          </dt>
          <dd>
            <ul>
              {levels.map((level) => (
                <li key={level.text} data-own={level.isOwn || undefined} data-quiet={level.isQuiet || undefined}>
                  <Squares {...level} />
                  <span>
                    {remark === null && <b>{level.count}</b>} {level.text}
                  </span>
                  {level.here && <strong>{level.here}</strong>}
                </li>
              ))}
            </ul>
            {remark && <p>{remark}</p>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Enough to be seen as many; the number stands beside. */
const MOST_SQUARES = 60

function Squares({ count, isOwn }: SomeLevels['rows'][number]['levels'][number]) {
  return (
    <span className="levels__squares" aria-hidden="true">
      {Array.from({ length: Math.min(count, MOST_SQUARES) }, (_, at) => (
        <i key={at} data-filled={(isOwn && at === 0) || undefined} />
      ))}
    </span>
  )
}
