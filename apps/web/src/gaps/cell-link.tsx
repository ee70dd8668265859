import { pages } from '@kartlaggning/schema/pages'
import type { GapMatrix } from '@kartlaggning/schema/gaps/gap'
import { Link, useParams } from 'react-router'
import { cellAt, isDeclined } from './matrix.ts'
import { StateMark } from './state-mark.tsx'
import './cell-link.css'

interface CellLinkProps {
  readonly matrix: GapMatrix
  readonly municipality: string
  readonly problem: string
  /** Where there is little room. */
  readonly isShort?: boolean
}

export const cellId = (municipality: string, problem: string) => `ruta-${municipality}-${problem}`

/** To the answers behind a cell. Leaves its own address behind, so that coming back leads to the very cell. */
export function CellLink({ matrix, municipality, problem, isShort = false }: CellLinkProps) {
  const { roundId = '' } = useParams()
  const cell = cellAt(matrix, municipality, problem)
  if (!cell) return null
  const id = cellId(municipality, problem)
  return (
    <Link
      className="cell-link"
      id={id}
      to={pages.matrixCell({ roundId, municipality, problem })}
      onClick={() => history.replaceState(history.state, '', `#${id}`)}
    >
      <StateMark
        state={cell.state}
        gap={cell.gap}
        silent={cell.silent}
        declined={isDeclined(cell)}
        {...(isShort && { count: cell.initiatives })}
      />
    </Link>
  )
}
