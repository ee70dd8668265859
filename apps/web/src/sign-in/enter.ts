import { pages } from '@kartlaggning/schema/pages'
import type { Entered } from '@kartlaggning/schema/identity/session'
import { everyAutosave, flushAll } from '../questionnaire/saving/open-autosaves.ts'
import { emptyOutboxUnlessOf } from '../questionnaire/saving/outbox.ts'
import { whosePage } from '../session.tsx'

/** Goes in as someone: what another person left unsent on this computer is not theirs, and is thrown away first. */
export async function enter(signingIn: Promise<Entered>, to: string) {
  const { actor } = await signingIn
  if (actor === null) return location.assign(`${pages.signInStep()}?till=${encodeURIComponent(to)}`)
  await emptyOutboxUnlessOf(actor.personId)
  if (actor.personId === whosePage()) await sendUnsaved()
  location.assign(ownAddress(to) ?? '/')
}

/** Whoever was signed out while writing has what they wrote in this page still, and signing in loads another. */
async function sendUnsaved() {
  for (const it of everyAutosave.get()) it.resume()
  await flushAll(4000)
}

/** The only assignment is where one wants to be, and whoever is only invited to read wants to read. */
export async function enterToAnswer(signingIn: Promise<Entered>) {
  const entered = await signingIn
  const { actor } = entered
  const only = actor?.assignments.length === 1 && actor.staff.length === 0 ? actor.assignments[0] : undefined
  const to = only ? pages.taskList({ respondentId: only.respondentId }) : (ownReading(actor) ?? pages.start())
  await enter(Promise.resolve(entered), to)
}

function ownReading(actor: Entered['actor']): string | undefined {
  const [only, ...others] = actor?.readings ?? []
  if (!only || others.length > 0 || only.edition === null) return undefined
  if (actor?.staff.length !== 0 || actor.assignments.length > 0) return undefined
  return pages.edition({ roundId: only.roundId, number: only.edition })
}

/** An address within this site and no other: whole, since a path that begins with two slashes is another host's. */
function ownAddress(address: string): string | undefined {
  const url = URL.canParse(address, location.origin) ? new URL(address, location.origin) : undefined
  return url?.origin === location.origin ? url.href : undefined
}
