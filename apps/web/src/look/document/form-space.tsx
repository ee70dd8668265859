import { boxGroups, type FormSpace as Space } from '@kartlaggning/schema/document/form-space'
import './form-space.css'

/** Room for an answer on paper. To a screen reader, lines to write on are nothing. */
export function FormSpace({ space }: { readonly space: Space }) {
  if (space.kind === 'lines')
    return (
      <div className="writing-lines" aria-hidden="true">
        {Array.from({ length: space.lines }, (_, at) => (
          <div key={at}>{space.numbered && `${at + 1}.`}</div>
        ))}
      </div>
    )
  return boxGroups(space.boxes).map(({ title, boxes }) => (
    <div className="boxes" key={title ?? ''}>
      {title && <p className="doc-label">{title}</p>}
      <ul data-mark={space.mark}>
        {boxes.map(({ text, help }) => (
          <li key={text}>
            {text}
            {help && <span className="quiet"> – {help}</span>}
          </li>
        ))}
      </ul>
    </div>
  ))
}
