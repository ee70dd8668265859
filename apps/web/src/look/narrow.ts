import { useSyncExternalStore } from 'react'

// Only on screen: paper is wide enough for a table.
const query = typeof matchMedia === 'function' ? matchMedia('screen and (width < 48rem)') : undefined

function watch(tell: () => void) {
  query?.addEventListener('change', tell)
  return () => query?.removeEventListener('change', tell)
}

/** Too narrow for a table with more than two columns. */
export const useNarrow = () => useSyncExternalStore(watch, () => query?.matches ?? false)
