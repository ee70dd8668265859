import { aboutOf, searchOf, type About } from '@kartlaggning/schema/document/about'
import { createContext, useContext, type ReactNode } from 'react'
import { Link } from 'react-router'
import './value-link.css'

/** Where the answers behind a value of what is drawn are read; nowhere, for those who may not. */
const ValuesBehind = createContext<string | undefined>(undefined)
export const WithValuesBehind = ValuesBehind.Provider

/** Whether there is a way from what is drawn, so that it is no mere picture. */
export const useLeadsToAnswers = () => useContext(ValuesBehind) !== undefined

interface ValueLinkProps {
  /** Of row, column and the value itself; null where nothing stands behind it. */
  readonly about: About | null | readonly (About | null | undefined)[]
  /** What it is a value of, where nothing around it says so aloud. */
  readonly of?: string
  readonly children: ReactNode
}

/** A value as a way to the answers behind it; on paper, and for who may not read them, the value alone. */
export function ValueLink({ about, of, children }: ValueLinkProps) {
  const address = useContext(ValuesBehind)
  const wanted = isParts(about) ? aboutOf(...about) : about
  if (address === undefined || !wanted) return children
  return (
    <Link className="value-link" to={`${address}?${searchOf(wanted)}`}>
      {of !== undefined && <span className="visually-hidden">{of} </span>}
      {children}
    </Link>
  )
}

const isParts = (about: ValueLinkProps['about']): about is readonly (About | null | undefined)[] => Array.isArray(about)
