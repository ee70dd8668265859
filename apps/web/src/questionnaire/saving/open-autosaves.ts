import type { Autosave } from './autosave.ts'

/** The savings that this window has open, by respondent. */
export const openAutosaves = new Map<string, Promise<Autosave>>()

/** Waits a little for what is on its way, so that what the server says of the answers is about all of them. */
export async function flushOpen(respondentId: string): Promise<void> {
  await (await openAutosaves.get(respondentId))?.flush()
}
