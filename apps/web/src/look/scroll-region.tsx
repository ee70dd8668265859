import type { ReactNode } from 'react'
import './table.css'

/** A table wider than the screen scrolls in here, also by keyboard. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="scroll-region table-region" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
