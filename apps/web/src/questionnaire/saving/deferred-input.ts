/** After the last key; and so long at most, while someone goes on typing. */
const PAUSE = 100
const AT_MOST = 1000

const pending = new Map<EventTarget, () => unknown>()
let timer: ReturnType<typeof setTimeout> | undefined
let since = 0

/** Does what keys ask for in the first pause between them, so that no key is drawn later for it; the last in a field is enough. */
export function deferInput(field: EventTarget, task: () => unknown) {
  if (pending.size === 0) since = Date.now()
  pending.set(field, task)
  clearTimeout(timer)
  timer = setTimeout(flushInput, Math.min(PAUSE, Math.max(0, since + AT_MOST - Date.now())))
}

/** Does it now: before a field or the page is left, and before anything else is said of the answers. */
export function flushInput() {
  clearTimeout(timer)
  const tasks = [...pending.values()]
  pending.clear()
  for (const task of tasks) void task()
}
