type Control = HTMLInputElement | HTMLTextAreaElement

/** What has been typed on the page and not been sent yet, wherever it stands. */
const typed = new Map<Control, string>()
const before = new WeakMap<Control, string>()
/** Where a button has been pressed since something was last typed. */
const pressed = new WeakSet<HTMLFormElement>()
const onTheirWay = new Set<Promise<unknown>>()
/** What has been made in several steps, and stands in no field of its own. */
const held = new Set<symbol>()

/** Pages of questions have a saving of their own, which outlives them; what one searches for, or signs in with, is not kept. */
const NOT_GUARDED = '[data-saves-itself], [role="search"]'

/** An input that says no type of its own is one of text. */
const TYPED = ['text', 'email', 'tel', 'url', 'number', 'date', 'time', 'month']
const SIGNED_IN_WITH = ['email', 'username', 'one-time-code']

const isGuarded = (it: EventTarget | null): it is Control =>
  it instanceof HTMLTextAreaElement
    ? !it.closest(NOT_GUARDED)
    : it instanceof HTMLInputElement &&
      TYPED.includes(it.type) &&
      it.form !== null &&
      !SIGNED_IN_WITH.includes(it.autocomplete) &&
      !it.closest(NOT_GUARDED)

/** Follows what is typed from now on, and what was typed in those that somebody has `visited`, from what stood there. */
export function follow(visited: ReadonlyMap<Control, string> = new Map()) {
  document.addEventListener('focusin', ({ target }) => {
    if (isGuarded(target) && !typed.has(target)) before.set(target, target.value)
  })
  // Before the page hears of it, and perhaps writes something else in the field.
  document.addEventListener('input', ({ target }) => noteTyped(target), true)
  document.addEventListener('click', ({ target }) => notePressed(target), true)
  document.addEventListener('submit', ({ target }) => notePressed(target), true)
  window.addEventListener('beforeunload', (event) => {
    if (somethingIsTyped()) event.preventDefault()
  })
  for (const [field, value] of visited) {
    if (!isGuarded(field)) continue
    before.set(field, value)
    if (field.value !== value) noteTyped(field)
  }
}

function noteTyped(field: EventTarget | null) {
  if (!isGuarded(field)) return
  typed.set(field, field.value)
  // So that it is on paper too.
  field.toggleAttribute('data-unsent', holdsTyped(field))
  if (field.form) pressed.delete(field.form)
}

function notePressed(target: EventTarget | null) {
  const form = target instanceof Element ? target.closest('form') : null
  if (form && (target === form || (target as Element).closest('button'))) pressed.add(form)
}

/** Work of several steps would be gone with the page too, until whoever holds it lets it go. */
export function hold(): () => void {
  const work = Symbol('work')
  held.add(work)
  return () => void held.delete(work)
}

/** Whether something would be gone with the page. A field that has been emptied or filled by the page itself holds nothing. */
export function somethingIsTyped(): boolean {
  for (const field of typed.keys()) if (!field.isConnected) typed.delete(field)
  return held.size > 0 || [...typed.keys()].some(holdsTyped)
}

const holdsTyped = (field: Control) =>
  field.value === typed.get(field) && field.value.trim() !== '' && field.value !== (before.get(field) ?? '')

function forget(field: Control) {
  typed.delete(field)
  field.removeAttribute('data-unsent')
}

/** What was typed is given up: whoever wrote it has said so. */
export function abandonTyped() {
  held.clear()
  ;[...typed.keys()].forEach(forget)
}

/** What a change that the server accepts has carried along is no longer only here. */
export async function whileSending(body: string | undefined, reply: Promise<Response>): Promise<Response> {
  const carried = [...typed].filter(([{ form }, text]) => !form || pressed.has(form) || holds(body, text))
  onTheirWay.add(reply)
  try {
    const response = await reply
    if (response.ok) for (const [field, text] of carried) if (typed.get(field) === text) forget(field)
    return response
  } finally {
    onTheirWay.delete(reply)
  }
}

const holds = (body: string | undefined, text: string) =>
  body !== undefined && text.trim() !== '' && body.includes(JSON.stringify(text.trim()).slice(1, -1))

/** Lets what saves itself be saved; whether something would be lost all the same. */
export async function isStillTyped(patience: number): Promise<boolean> {
  if (!somethingIsTyped()) return false
  // What is saved when a field is left is saved now.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const end = new Promise((resolve) => setTimeout(resolve, patience))
  await Promise.race([Promise.allSettled(onTheirWay), end])
  return somethingIsTyped()
}
