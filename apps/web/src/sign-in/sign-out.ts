import { session } from '@kartlaggning/schema/identity/session'
import { call, ProblemError } from '../call.ts'
import { flushAll } from '../questionnaire/saving/open-autosaves.ts'
import { emptyOutbox } from '../questionnaire/saving/outbox.ts'
import { guard } from '../guard.ts'
import { otherTabsHaveUnsaved, tellSignedOut } from '../tabs.ts'

/** What keeps somebody from signing out just like that. */
export type Hindrance = 'unsaved' | 'unreachable'

/** Leaves nothing behind on this computer, in any tab; what is unsaved is sent first, and not given up without a word. */
export async function signOut(givesUp: boolean): Promise<Hindrance | null> {
  if (!givesUp) {
    const typed = guard.get()?.isStillTyped(PATIENCE) ?? Promise.resolve(false)
    const left = [flushAll(PATIENCE), typed, otherTabsHaveUnsaved()]
    if ((await Promise.all(left)).includes(true)) return 'unsaved'
  }
  let next: string | undefined
  try {
    next = (await call(session.signOut)).next ?? undefined
  } catch (error) {
    // Whoever is signed out already is out.
    if (!(error instanceof ProblemError)) return 'unreachable'
  }
  await emptyOutbox()
  tellSignedOut(next)
  return null
}

const PATIENCE = 2000
