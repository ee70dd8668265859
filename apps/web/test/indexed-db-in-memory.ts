type Operation = () => void

/** As much of IndexedDB as the outbox asks for: one store, whose transactions come one after the other, each as a whole. */
export function indexedDbInMemory() {
  const kept = new Map<string, unknown>()
  let turn = Promise.resolve()

  function transaction() {
    const operations: Operation[] = []
    const asked = (read: () => unknown) => {
      const request: { result?: unknown; onsuccess?: () => void } = {}
      operations.push(() => {
        request.result = read()
        request.onsuccess?.()
      })
      return request
    }
    const begun: { objectStore: () => typeof store; oncomplete?: () => void } = { objectStore: () => store }
    const store = {
      transaction: begun,
      put: (value: unknown, key: string) => asked(() => kept.set(key, structuredClone(value))),
      get: (key: string) => asked(() => kept.get(key)),
      getAll: () => asked(() => [...kept.values()]),
      delete: (key: string) => asked(() => kept.delete(key)),
      clear: () => asked(() => kept.clear()),
    }
    turn = turn.then(() => {
      for (const perform of inOrder(operations)) perform()
      begun.oncomplete?.()
    })
    return begun
  }

  function open() {
    const request: { result: unknown; onsuccess?: () => void } = { result: { transaction } }
    queueMicrotask(() => request.onsuccess?.())
    return request
  }
  return { open } as unknown as IDBFactory
}

/** Also those that are added while the others are performed. */
function* inOrder<T>(queue: T[]): Generator<T> {
  for (let first = queue.shift(); first !== undefined; first = queue.shift()) yield first
}
