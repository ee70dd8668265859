import { startTransition, useEffect, useState } from 'react'

/** False while the first frame is drawn, for what nobody sees in it or has to wait for. */
export function useAfterFirstFrame(): boolean {
  const [isAfter, setIsAfter] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setIsAfter(true)))
    return () => cancelAnimationFrame(frame)
  }, [])
  return isAfter
}
