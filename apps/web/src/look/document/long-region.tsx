import { useState, type ReactNode } from 'react'
import { useTranslation } from '../../translation.ts'
import { ScrollRegion } from '../scroll-region.tsx'

/** More rows than this are first shown in part, and looked through under their head. */
const LONG = 24
/** Even all of them at once are no help when there are more than this: they scroll within a screen. */
const ENDLESS = 80

interface LongRegionProps {
  readonly label: string
  readonly rows: number
  readonly children: ReactNode
}

/** A table or picture of any number of rows: the first of many, and all when asked for. On paper it is whole. */
export function LongRegion({ label, rows, children }: LongRegionProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  if (rows <= LONG) return <ScrollRegion label={label}>{children}</ScrollRegion>
  const open = rows > ENDLESS ? 'screen' : undefined
  const words = rows > ENDLESS ? 'rows.more' : 'rows.all'
  return (
    <>
      <ScrollRegion label={label} height={isOpen ? open : 'rows'}>
        {children}
      </ScrollRegion>
      <p className="no-print">
        <button
          className="ds-button"
          data-variant="tertiary"
          type="button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('rows.fewer') : t(words, { count: rows })}
          <span className="visually-hidden">: {label}</span>
        </button>
      </p>
    </>
  )
}
