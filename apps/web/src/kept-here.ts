/** What the browser keeps of small choices. A browser that keeps nothing for the site throws at the mere name of its storage. */
export interface KeptHere {
  readonly get: (key: string) => string | null
  readonly set: (key: string, value: string) => void
  readonly remove: (key: string) => void
  readonly clear: () => void
}

function keptIn(storage: () => Storage): KeptHere {
  // As long as the page lives, what could not be kept holds all the same.
  const here = new Map<string, string>()
  const orNothing = <T>(work: (storage: Storage) => T): T | undefined => {
    try {
      return work(storage())
    } catch {
      return undefined
    }
  }
  return {
    get: (key) => orNothing((it) => it.getItem(key)) ?? here.get(key) ?? null,
    set: (key, value) => {
      here.set(key, value)
      orNothing((it) => it.setItem(key, value))
    },
    remove: (key) => {
      here.delete(key)
      orNothing((it) => it.removeItem(key))
    },
    clear: () => {
      here.clear()
      orNothing((it) => it.clear())
    },
  }
}

/** Until the browser is told to forget it. */
export const keptForLong = keptIn(() => localStorage)
/** Until the tab is closed. */
export const keptInTab = keptIn(() => sessionStorage)
