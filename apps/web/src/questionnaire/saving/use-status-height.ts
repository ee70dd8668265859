import { useEffect, type RefObject } from 'react'

/** How much of the window the status line takes, for what has to stop below it: the focus, and the heads of tables. */
export function useStatusHeight(status: RefObject<HTMLElement | null>, shows: boolean) {
  useEffect(() => {
    const line = shows ? status.current?.closest('.page__status') : null
    // Where there is no layout there is nothing to be covered.
    if (!line || typeof ResizeObserver === 'undefined') return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--status-height', `${line.clientHeight}px`))
    observer.observe(line)
    return () => {
      observer.disconnect()
      style.removeProperty('--status-height')
    }
  }, [status, shows])
}
