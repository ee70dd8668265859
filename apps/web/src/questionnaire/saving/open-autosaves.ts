import { useSyncExternalStore } from 'react'
import { createStore } from '../../store.ts'
import type { Autosave } from './autosave.ts'

/** The savings that this window has open, by respondent. */
export const openAutosaves = new Map<string, Promise<Autosave>>()

/** Those that have been opened, and may hold what is unsent. */
export const everyAutosave = createStore<readonly Autosave[]>([])

/** Waits a little for what is on its way, so that what the server says of the answers is about all of them. */
export async function flushOpen(respondentId: string): Promise<void> {
  await (await openAutosaves.get(respondentId))?.flush()
}

export const somethingIsUnsaved = () => everyAutosave.get().some((it) => it.hasUnsaved() || it.withholds())

/** Sends what it can before the page goes; whether something is unsaved all the same. */
export async function flushAll(patience: number): Promise<boolean> {
  await Promise.all(everyAutosave.get().map((it) => it.flush(patience)))
  return somethingIsUnsaved()
}

/** What is unsaved is given up: whoever wrote it has said so. */
export function abandonUnsaved() {
  for (const it of everyAutosave.get()) it.stop()
  openAutosaves.clear()
  everyAutosave.set([])
}

/** Whether something written for a respondent has not been saved yet. */
export function useUnsaved(respondentId: string): boolean {
  return useSyncExternalStore(watchAll, () =>
    everyAutosave.get().some((it) => it.respondentId === respondentId && it.state.get().unsaved),
  )
}

/** Tells when any saving is opened, or goes otherwise than before. */
export function watchAll(tell: () => void) {
  let ends: (() => void)[] = []
  const watch = () => {
    for (const end of ends) end()
    ends = everyAutosave.get().map(({ state }) => state.subscribe(tell))
    tell()
  }
  const end = everyAutosave.subscribe(watch)
  ends = everyAutosave.get().map(({ state }) => state.subscribe(tell))
  return () => {
    end()
    for (const it of ends) it()
  }
}
