import { useSyncExternalStore } from 'react'

/** Whether the screen is as wide as that. Only on screen: paper is wide enough for everything. */
function widthOf(media: string) {
  const query = typeof matchMedia === 'function' ? matchMedia(media) : undefined
  const watch = (tell: () => void) => {
    query?.addEventListener('change', tell)
    return () => query?.removeEventListener('change', tell)
  }
  return { watch, matches: () => query?.matches ?? false }
}

// The same as --phone, --small and --folded of media.css.
const phone = widthOf('screen and (max-width: 30rem)')
const small = widthOf('screen and (max-width: 48rem)')
const folded = widthOf('screen and (max-width: 54rem)')

/** As narrow as a phone. */
export const usePhone = () => useSyncExternalStore(phone.watch, phone.matches)

/** Too narrow for a table with more than two columns. */
export const useNarrow = () => useSyncExternalStore(small.watch, small.matches)

/** Too narrow for a list beside what it lists. */
export const useFolded = () => useSyncExternalStore(folded.watch, folded.matches)
