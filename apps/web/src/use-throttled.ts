import { useCallback, useEffect, useRef } from 'react'

/** At once, and then no more often than that; the last time is never left out. */
export function useThrottled(deed: () => void, pause: number) {
  const latest = useRef(deed)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const again = useRef(false)
  useEffect(() => {
    latest.current = deed
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback(() => {
    const rest = () => {
      timer.current = setTimeout(() => {
        timer.current = undefined
        if (!again.current) return
        again.current = false
        latest.current()
        rest()
      }, pause)
    }
    if (timer.current !== undefined) again.current = true
    else {
      latest.current()
      rest()
    }
  }, [pause])
}
