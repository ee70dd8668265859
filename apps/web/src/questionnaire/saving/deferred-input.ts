/** A window that is not drawn has no frames. */
const AT_MOST = 100

const pending = new Map<EventTarget, () => unknown>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Does what a key asks for once the key has been drawn; of several keys in a field, the last is enough. */
export function deferInput(field: EventTarget, task: () => unknown) {
  if (pending.size === 0) {
    timer = setTimeout(flushInput, AT_MOST)
    requestAnimationFrame(() => setTimeout(flushInput))
  }
  pending.set(field, task)
}

/** Does it now: before a field or the page is left, and before anything else is said of the answers. */
export function flushInput() {
  clearTimeout(timer)
  const tasks = [...pending.values()]
  pending.clear()
  for (const task of tasks) void task()
}
