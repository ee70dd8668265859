import { useEffect, useRef, useState, type MouseEvent } from 'react'

/** Nobody reads a page sooner; a click this early is the second of the two that led here. */
const SOON = 1500

/**
 * For an act that confirms what stands on the page: a click on it is not done before anybody can have seen the page, and the
 * page says so. A key goes where the focus is, and is meant.
 */
export function useSeenFirst(act: () => void) {
  const shownAt = useRef(0)
  const [tooSoon, setTooSoon] = useState(false)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  const onClick = ({ detail, timeStamp }: MouseEvent) => {
    const isTooSoon = detail > 0 && timeStamp - shownAt.current < SOON
    setTooSoon(isTooSoon)
    if (!isTooSoon) act()
  }
  return { tooSoon, onClick }
}
