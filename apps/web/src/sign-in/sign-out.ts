import { pages } from '@kartlaggning/schema/pages'
import { session } from '@kartlaggning/schema/identity/session'
import { call } from '../call.ts'
import { emptyOutbox } from '../questionnaire/saving/outbox.ts'
import { rememberSharing } from '../session.tsx'

/** Leaves nothing behind on this computer. */
export async function signOut() {
  const signedOut = await call(session.signOut).catch(() => undefined)
  await emptyOutbox()
  rememberSharing(false)
  location.assign(signedOut?.next ?? pages.start())
}
