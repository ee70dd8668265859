export type Store<T> = ReturnType<typeof createStore<T>>

/** A value that notifies its subscribers when it has changed, as React's useSyncExternalStore wants it. */
export function createStore<T>(start: T) {
  let value = start
  const subscribers = new Set<() => void>()
  return {
    get: () => value,
    set: (next: T) => {
      if (Object.is(next, value)) return
      value = next
      for (const notify of subscribers) notify()
    },
    subscribe: (notify: () => void) => {
      subscribers.add(notify)
      return () => void subscribers.delete(notify)
    },
  }
}
