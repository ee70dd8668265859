import { useEffect, useRef } from 'react'

/**
 * Where reading goes on when what is drawn here goes with what was done, and the button that did it: from `selector`, once the
 * returned function has said that it is done.
 */
export function useFocusWhenGone(selector: string): () => void {
  const isDone = useRef(false)
  useEffect(
    () => () => {
      if (isDone.current) document.querySelector<HTMLElement>(selector)?.focus()
    },
    [selector],
  )
  return () => {
    isDone.current = true
  }
}
