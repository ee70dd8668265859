import type { FreeText } from '@kartlaggning/schema/answers/coding/coding'
import { piecesOf, type TextRange } from '@kartlaggning/schema/answers/coding/text-range'

/** The answer, with what is coded in it marked and numbered as in the list below; marks may lie over each other. */
export function CodedText({ answer: { text, passages } }: { readonly answer: FreeText }) {
  const shown = passages.flatMap((it, at): (TextRange & { id: number })[] => {
    if (it.whereNow.state === 'as-marked') return [{ id: at + 1, from: it.from, to: it.to }]
    return it.whereNow.found ? [{ id: at + 1, ...it.whereNow.found }] : []
  })
  const pieces = piecesOf(text, shown)
  return (
    <p className="free-text__words" lang="sv">
      {pieces.map((piece, at) => {
        const ending = piece.in.filter((id) => !pieces[at + 1]?.in.includes(id))
        return piece.in.length === 0 ? (
          piece.text
        ) : (
          <mark key={at} data-several={piece.in.length > 1 ? '' : undefined}>
            {piece.text}
            {ending.length > 0 && <sup>{ending.join(', ')}</sup>}
          </mark>
        )
      })}
    </p>
  )
}
