import type { Autosave } from './autosave.ts'
import { everyAutosave } from './open-autosaves.ts'
import { keepsOnComputer } from './browser-keeps.ts'

/** Whether what is written here would be gone with the page. */
function wouldBeLost(saving: Autosave): boolean {
  const isUnsaved = saving.hasUnsaved()
  if (saving.withholds()) return true
  const { phase } = saving.state.get()
  const isOnItsWay = phase === 'idle' || phase === 'saving'
  return isUnsaved && !(isOnItsWay && keepsOnComputer())
}

let isGuarding = false

/** From when something may be written until the window closes, on whatever page: nothing is left behind without a word. */
export function guardUnsent() {
  if (isGuarding) return
  isGuarding = true
  const all = (deed: (saving: Autosave) => unknown) => () => everyAutosave.get().forEach((it) => void deed(it))
  const leave = all((it) => it.leave())
  document.addEventListener(
    'focusout',
    all((it) => it.sendNow()),
  )
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave()
  })
  window.addEventListener('pagehide', leave)
  window.addEventListener(
    'online',
    all((it) => it.comeOnline()),
  )
  window.addEventListener(
    'offline',
    all((it) => it.goOffline()),
  )
  window.addEventListener('beforeunload', (event) => {
    if (everyAutosave.get().filter(wouldBeLost).length > 0) event.preventDefault()
  })
}
