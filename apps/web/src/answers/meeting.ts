import { useEffect, useSyncExternalStore } from 'react'
import { keptInTab } from '../kept-here.ts'
import { createStore } from '../store.ts'

const KEPT_AS = 'meeting'
const meeting = createStore(keptInTab.get(KEPT_AS) !== null)

export function meet(on: boolean) {
  if (on) keptInTab.set(KEPT_AS, '1')
  else keptInTab.remove(KEPT_AS)
  meeting.set(on)
}

export const useMeets = () => useSyncExternalStore(meeting.subscribe, meeting.get)

/** While a page with questions is shown to a whole room: large text and nothing around it, until Escape. */
export function useMeeting(): boolean {
  const meets = useMeets()
  useEffect(() => {
    if (!meets) return
    document.documentElement.dataset['meeting'] = ''
    const leave = (event: KeyboardEvent) => {
      // A dialog or a list that is open is what one wants to leave first.
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      meet(false)
    }
    document.addEventListener('keydown', leave)
    return () => {
      document.removeEventListener('keydown', leave)
      delete document.documentElement.dataset['meeting']
    }
  }, [meets])
  return meets
}
