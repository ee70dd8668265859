import { useEffect, useRef, type ReactNode } from 'react'
import './table.css'

interface ScrollRegionProps {
  readonly label: string
  /** Of more rows than one can look over: it scrolls under its head, within a screen or a few rows. */
  readonly height?: 'screen' | 'rows' | undefined
  readonly children: ReactNode
}

const LOOKS = 'scroll-region table-region'

/** A table wider than the screen scrolls in here, also by keyboard. */
export function ScrollRegion({ label, height, children }: ScrollRegionProps) {
  const region = useRef<HTMLDivElement>(null)
  useRoomForFocus(region)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className={LOOKS} data-height={height} ref={region} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}

/** What gets focus is scrolled out from beneath the column that stays, which is as wide as its names. */
function useRoomForFocus(region: React.RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const box = region.current
    if (!box || typeof ResizeObserver === 'undefined') return undefined
    const seen = new ResizeObserver(() => {
      const first = box.querySelector<HTMLElement>('tbody tr > :first-child')
      const stays = first !== null && getComputedStyle(first).position === 'sticky'
      box.style.setProperty('scroll-padding-inline-start', stays ? `${first.offsetWidth}px` : 'auto')
    })
    seen.observe(box)
    return () => seen.disconnect()
  }, [region])
}
