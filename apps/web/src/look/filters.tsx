import { useId, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import './table.css'

/** What is shown stands in the page's address, so that it can be gone back to and passed on. */
export function useFilter(name: string) {
  const [query, setQuery] = useSearchParams()
  const set = (value: string) => {
    setQuery(
      (before) => {
        if (value) before.set(name, value)
        else before.delete(name)
        return before
      },
      { replace: true, preventScrollReset: true },
    )
  }
  return [query.get(name) ?? '', set] as const
}

export function Filters({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="filters" role="search" aria-label={label}>
      {children}
    </div>
  )
}

interface FilterSelectProps {
  /** Of the parameter in the address. */
  readonly name: string
  readonly label: string
  /** The choice that leaves nothing out. */
  readonly all?: string
  readonly options: readonly (readonly [value: string, text: string])[]
}

export function FilterSelect({ name, label, all, options }: FilterSelectProps) {
  const id = useId()
  const [value, set] = useFilter(name)
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select className="ds-input" id={id} value={value} onChange={(event) => set(event.target.value)}>
        {all && <option value="">{all}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

export function FilterText({ name, label }: { readonly name: string; readonly label: string }) {
  const id = useId()
  const [value, set] = useFilter(name)
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <input className="ds-input" type="search" id={id} value={value} onChange={(event) => set(event.target.value)} />
    </div>
  )
}
