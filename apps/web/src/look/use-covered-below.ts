import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void) => {
  const sight = globalThis.visualViewport
  sight?.addEventListener('resize', changed)
  sight?.addEventListener('scroll', changed)
  return () => {
    sight?.removeEventListener('resize', changed)
    sight?.removeEventListener('scroll', changed)
  }
}

/** How much of the window a keyboard on the screen covers from below; nothing while one has zoomed in. */
function coveredBelow(): number {
  const sight = globalThis.visualViewport
  if (!sight || sight.scale > 1.01) return 0
  return Math.max(0, Math.round(innerHeight - sight.height - sight.offsetTop))
}

export const useCoveredBelow = () => useSyncExternalStore(subscribe, coveredBelow)
