import { deferInput } from '../saving/deferred-input.ts'

const tasks = new WeakMap<EventTarget, () => unknown>()
const typedIn = new WeakSet<EventTarget>()

/** Does this, after its frame, for each key in a text field. */
export function whenTyped(field: HTMLElement, task: () => unknown) {
  tasks.set(field, task)
}

/** Whether something was typed in a field since this was last asked: React does not hear of it from most. */
export function takeTyped(field: EventTarget): boolean {
  return typedIn.delete(field)
}

// React takes every event of a key through the page, each way, before anyone is asked: as long as the key itself takes.
for (const type of ['keypress', 'textInput', 'input', 'scroll']) {
  addEventListener(
    type,
    (event) => {
      if (type === 'input' && event.target) typedIn.add(event.target)
      const task = event.target && tasks.get(event.target)
      if (!event.target || !task) return
      event.stopPropagation()
      if (type === 'input') deferInput(event.target, task)
    },
    true,
  )
}
