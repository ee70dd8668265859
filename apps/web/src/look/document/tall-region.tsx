import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from '../../translation.ts'

interface TallRegionProps {
  readonly label: string
  readonly children: ReactNode
}

/** A picture taller than most of a screen: its beginning, and all of it when asked for. On paper it is whole. */
export function TallRegion({ label, children }: TallRegionProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const [isTall, setIsTall] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = region.current
    if (!box || isOpen || typeof ResizeObserver === 'undefined') return undefined
    const seen = new ResizeObserver(() => setIsTall(box.scrollHeight > box.clientHeight + 1))
    seen.observe(box)
    return () => seen.disconnect()
  }, [isOpen])
  const scrolls = isTall && !isOpen
  const reached = scrolls ? ({ role: 'region', tabIndex: 0, 'aria-label': label } as const) : {}
  return (
    <>
      <div className="tall-region" data-open={isOpen || undefined} ref={region} {...reached}>
        {children}
      </div>
      {isTall && (
        <p className="no-print">
          <button
            className="ds-button"
            data-variant="tertiary"
            type="button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t(isOpen ? 'picture.less' : 'picture.whole')}
            <span className="visually-hidden">: {label}</span>
          </button>
        </p>
      )}
    </>
  )
}
