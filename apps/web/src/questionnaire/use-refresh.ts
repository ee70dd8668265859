import { useEffect } from 'react'
import { refresh, type Draft } from './drafts.ts'

const EVERY = 60_000

/** Now and then, and whenever one comes back to the window, what others have written is fetched. */
export function useRefresh(draft: Draft) {
  useEffect(() => {
    // Trouble shows when something is saved; a look that fails is repeated soon anyway.
    const look = () => {
      if (document.visibilityState === 'visible') refresh(draft).catch(() => undefined)
    }
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [draft])
}
