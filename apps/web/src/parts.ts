import { everyAutosave, flushAll } from './questionnaire/saving/open-autosaves.ts'
import { createStore } from './store.ts'

/** Why parts of the application could not be fetched: after a new release the old ones are gone. */
export const missingParts = createStore<readonly unknown[]>([])

/** Whatever asks for a part, Vite tells of it here. */
export const noticeMissingParts = () =>
  window.addEventListener('vite:preloadError', ({ payload }) => missingParts.set([...missingParts.get(), payload]))

const PATIENCE = 4000

/** Loads the page as it is now; what is written is sent first, or found again after. */
export async function loadAgain() {
  if (await flushAll(PATIENCE)) await Promise.all(everyAutosave.get().map((it) => it.keepOverReload()))
  location.reload()
}
