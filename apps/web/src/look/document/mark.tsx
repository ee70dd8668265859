import type { Mark } from '@kartlaggning/schema/document/table'

/** A sign and its word, and whose it is; the sign is for the eye only. */
export function MarkOf({ mark: { side, sign, text, aloud, tone } }: { readonly mark: Mark }) {
  return (
    <span className="doc-mark" data-tone={tone}>
      {side && <abbr title={side.name}>{side.short}</abbr>}
      <span>
        {sign && (
          <span className="doc-mark__sign" aria-hidden="true">
            {sign}{' '}
          </span>
        )}
        {aloud === undefined ? (
          text
        ) : (
          <>
            <span aria-hidden="true">{text}</span>
            <span className="visually-hidden">{aloud}</span>
          </>
        )}
      </span>
    </span>
  )
}
