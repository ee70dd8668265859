import './table.css'

interface SortButtonProps {
  readonly text: string
  readonly direction: 'ascending' | 'descending' | undefined
  readonly onSort: () => void
}

/** Stands in a column header, which says `aria-sort`. */
export function SortButton({ text, direction, onSort }: SortButtonProps) {
  return (
    <button className="sort-button print-keep" type="button" onClick={onSort}>
      {text}
      <span aria-hidden="true">{direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '↕'}</span>
    </button>
  )
}
