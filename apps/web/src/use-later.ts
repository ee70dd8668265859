import { useCallback, useEffect, useRef } from 'react'

/** Does what was asked for last, a moment later, and nothing once whoever asked is no longer on the page. */
export function useLater() {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((task: () => unknown, milliseconds: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(task, milliseconds)
  }, [])
}
