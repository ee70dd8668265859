import { startTransition, useEffect, useState } from 'react'

/** More than a screen shows. */
const FIRST = 30
const STEP = 15

/** How many of a long list are drawn: those in sight at once, the rest a few at a time, so that the page goes on answering. */
export function useDrawnGradually(count: number): number {
  const [drawn, setDrawn] = useState(FIRST)
  useEffect(() => {
    if (drawn >= count) return undefined
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + STEP)))
    return () => clearTimeout(timer)
  }, [drawn, count])
  return drawn
}
