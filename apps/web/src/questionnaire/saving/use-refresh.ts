import { useCallback, useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { isProblem } from '../../call.ts'
import { refresh, type Draft } from './drafts.ts'
import { usePresence } from '../presence/use-presence.ts'
import { useThrottled } from '../../use-throttled.ts'

const EVERY = 60_000
/** While someone else goes on typing. */
const AT_MOST = 2000

/** What others write in the section is fetched when they have saved it, and now and then anyway. Returns who they are. */
export function useRefresh(draft: Draft, section: string) {
  const { revalidate } = useRevalidator()
  const look = useCallback(() => {
    if (document.visibilityState === 'hidden') return
    // Trouble shows when something is saved; a look that fails is repeated soon anyway.
    refresh(draft, section)
      .then(async (entriesDiffer) => {
        if (entriesDiffer) await revalidate()
      })
      .catch((error: unknown) => {
        if (isProblem(error, 'signed-in-as-another')) draft.saving.noteAnotherSignedIn(error.problem.signedInAs ?? '')
      })
  }, [draft, section, revalidate])
  useEffect(() => {
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [look])
  const lookSoon = useThrottled(look, AT_MOST)
  const { respondentId } = draft.answering
  return usePresence({ respondentId, section, page: draft.saving.writer }, ({ sections }) => {
    if (sections?.includes(section) ?? true) lookSoon()
  })
}
