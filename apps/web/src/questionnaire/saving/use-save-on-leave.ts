import { useEffect } from 'react'
import type { Autosave } from './autosave.ts'

/** What was written on a page is sent when one goes to another. */
export function useSaveOnLeave(saving: Autosave) {
  useEffect(() => () => void saving.sendNow(), [saving])
}
