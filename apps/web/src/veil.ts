import { session } from '@kartlaggning/schema/identity/session'
import { call } from './call.ts'
import { somethingIsUnsaved } from './questionnaire/saving/open-autosaves.ts'
import { whosePage } from './session.tsx'

/**
 * A page that one comes back to is as it was left, from the memory of the browser. It is not shown before it is known that
 * it is still the same person who is signed in.
 */
export function veilWhileAway() {
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) veil(true)
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void unveil()
  })
}

async function unveil() {
  if (await isStillTheirs()) veil(false)
  else location.reload()
}

async function isStillTheirs(): Promise<boolean> {
  try {
    const { actor } = await call(session.current)
    return (actor?.personId ?? null) === whosePage()
  } catch {
    // Without a network what is unsaved stands here alone.
    return somethingIsUnsaved()
  }
}

const veil = (isAway: boolean) => {
  document.documentElement.style.visibility = isAway ? 'hidden' : ''
}
