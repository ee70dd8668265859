import { createStore } from './store.ts'

type Guard = typeof import('./guarding.ts').guarding

type Field = HTMLInputElement | HTMLTextAreaElement

/** What follows what is typed where no page saves it by itself; nothing until somebody has gone to a field of such a page. */
export const guard = createStore<Guard | null>(null)

const FIELD = ':is(textarea, input):not([data-saves-itself] *)'

/** No page has to say for itself that what is typed on it would be lost; and one where nothing is typed does not fetch this. */
export function guardTyped() {
  // What stood in each field that somebody has gone to before this is here: they may be in the next one by then.
  const visited = new Map<Field, string>()
  document.addEventListener('focusin', ({ target }) => {
    const field = target as Field
    if (guard.get() || !field.matches?.(FIELD)) return
    if (!visited.has(field)) visited.set(field, field.value)
    void import('./guarding.ts')
      .then(({ guarding }) => guarding.begin(visited))
      // Said where the parts that are missing are, and tried again at the next field.
      .catch(() => undefined)
  })
}

export const somethingIsTyped = () => guard.get()?.somethingIsTyped() ?? false
