import { useEffect } from 'react'
import { createStore } from '../../store.ts'
import type { Autosave } from './autosave.ts'

/** Those whose state the page at hand tells of itself. */
export const shownSavings = createStore<readonly Autosave[]>([])

export function useShown(saving: Autosave, shows: boolean) {
  useEffect(() => {
    if (!shows) return
    shownSavings.set([...shownSavings.get(), saving])
    return () => shownSavings.set(shownSavings.get().filter((it) => it !== saving))
  }, [saving, shows])
}
