/** Room to write on paper; to a screen reader there is nothing there. */
export function WritingLines({ lines, numbered = false }: { readonly lines: number; readonly numbered?: boolean }) {
  return (
    <div className="writing-lines" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <div key={at}>{numbered && `${at + 1}.`}</div>
      ))}
    </div>
  )
}
