import { everyAutosave, flushAll } from './questionnaire/saving/open-autosaves.ts'
import { createStore } from './store.ts'

export interface MissingPart {
  readonly error: unknown
  /** Whether the service answers: then the part is gone after a new release. Not known until it has been asked. */
  readonly isReachable: boolean | undefined
}

/** The parts of the application that could not be fetched. */
export const missingParts = createStore<readonly MissingPart[]>([])

/** Whatever asks for a part, Vite tells of it here. */
export function noticeMissingParts() {
  window.addEventListener('vite:preloadError', ({ payload }) => partIsMissing(payload))
  window.addEventListener('online', () => missingParts.set(missingParts.get().filter((it) => it.isReachable !== false)))
}

/** Also for what is fetched and not imported. */
export function partIsMissing(error: unknown) {
  missingParts.set([...missingParts.get(), { error, isReachable: undefined }])
  void askAgain()
}

async function askAgain() {
  const isReachable = await answersUs()
  missingParts.set(missingParts.get().map((it) => ({ ...it, isReachable })))
  return isReachable
}

/** What a proxy says on behalf of a service that is gone does not count. */
const answersUs = () =>
  fetch('/api/health', { cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  )

const PATIENCE = 4000

/** Loads the page as it is now; what is written is sent first, or found again after. */
export async function loadAgain() {
  if (await flushAll(PATIENCE)) await Promise.all(everyAutosave.get().map((it) => it.keepOverReload()))
  location.reload()
}

/** Loads the page once the service answers; a page loaded without it would be gone. */
export async function loadOnceReachable() {
  if (await askAgain()) await loadAgain()
}
