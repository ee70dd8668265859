import { useEffect, useEffectEvent } from 'react'
import { flushSync } from 'react-dom'

/** Draws what only paper shows before the paper is made, or the page is looked at as paper. */
export function useWhenPrinted(draw: () => void) {
  const drawAtOnce = useEffectEvent(() => flushSync(draw))
  useEffect(() => {
    const paper = typeof matchMedia === 'function' ? matchMedia('print') : undefined
    const onPrint = () => drawAtOnce()
    const onChange = ({ matches }: MediaQueryListEvent) => matches && drawAtOnce()
    addEventListener('beforeprint', onPrint)
    paper?.addEventListener('change', onChange)
    return () => {
      removeEventListener('beforeprint', onPrint)
      paper?.removeEventListener('change', onChange)
    }
  }, [])
}
