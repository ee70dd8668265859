import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../translation.ts'
import './error-message.css'
import { useCoveredBelow } from './use-covered-below.ts'

/**
 * What the server would not do, said where one asked for it. Where that is out of sight it is said at the edge of the
 * window instead, above a keyboard: one stays where one is, and reads it there.
 */
export function ErrorMessage({ text }: { readonly text: string | undefined }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const covered = useCoveredBelow()
  const { left, dock } = useAfloat(place, text, covered)
  // The place is kept open, so that nothing moves.
  return (
    <div role="alert" ref={place} style={{ minBlockSize: left }}>
      {text && (
        <div className={left ? 'afloat no-print' : undefined} style={left ? { insetBlockEnd: covered } : undefined}>
          <p className="notice notice--warm">
            {text}
            {left && (
              <>
                {' '}
                <button className="ds-link" type="button" onClick={dock}>
                  {t('closeMessage')}
                </button>
              </>
            )}
          </p>
        </div>
      )}
    </div>
  )
}

const WHOLE = 0.9

/** The height a message has left open where it stands, while that is not wholly in sight; and how to go back there. */
function useAfloat(place: React.RefObject<HTMLDivElement | null>, text: string | undefined, covered: number) {
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    const box = place.current
    if (!box || !text || typeof IntersectionObserver === 'undefined') return undefined
    const seen = new IntersectionObserver(
      ([entry]) => setLeft(entry && entry.intersectionRatio < WHOLE ? entry.boundingClientRect.height : undefined),
      { threshold: WHOLE, rootMargin: `0px 0px ${-covered}px` },
    )
    seen.observe(box)
    return () => {
      seen.disconnect()
      setLeft(undefined)
    }
  }, [place, text, covered])
  useEffect(() => {
    // The button one pressed is not to lie beneath.
    if (left) document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [left])
  return { left, dock: () => setLeft(undefined) }
}
