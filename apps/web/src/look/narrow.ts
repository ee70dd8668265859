import { useSyncExternalStore } from 'react'

// The same as --small of media.css. Only on screen: paper is wide enough for a table.
const SMALL = 'screen and (max-width: 48rem)'
const query = typeof matchMedia === 'function' ? matchMedia(SMALL) : undefined

function watch(tell: () => void) {
  query?.addEventListener('change', tell)
  return () => query?.removeEventListener('change', tell)
}

/** Too narrow for a table with more than two columns. */
export const useNarrow = () => useSyncExternalStore(watch, () => query?.matches ?? false)
