import { deferInput } from '../saving/deferred-input.ts'

const tasks = new WeakMap<EventTarget, () => unknown>()

/** Does this, after its frame, for each key in a text field. */
export function whenTyped(field: HTMLElement, task: () => unknown) {
  tasks.set(field, task)
}

// React takes every event of a key through the page, each way, before anyone is asked: as long as the key itself takes.
for (const type of ['keypress', 'textInput', 'input', 'scroll']) {
  addEventListener(
    type,
    (event) => {
      const task = event.target && tasks.get(event.target)
      if (!event.target || !task) return
      event.stopPropagation()
      if (type === 'input') deferInput(event.target, task)
    },
    true,
  )
}
