import type { ReactNode } from 'react'
import './table.css'

interface ScrollRegionProps {
  readonly label: string
  /** Of more rows than one can look over: it scrolls within a screen, under its head. */
  readonly isLong?: boolean
  readonly children: ReactNode
}

/** A table wider than the screen scrolls in here, also by keyboard. */
export function ScrollRegion({ label, isLong = false, children }: ScrollRegionProps) {
  const looks = isLong ? 'scroll-region table-region table-region--long' : 'scroll-region table-region'
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={looks} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
