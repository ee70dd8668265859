import { hasPersonalNumber } from '@kartlaggning/schema/personal-data'
import { keyOf, type Place, type Value } from './places.ts'
import type { SaveState, Watched } from './save-state.ts'

type Held = Place & { readonly value: Value }

/** Answers with a personal number: they stay in this window, neither sent nor kept on the computer, until it is removed. */
export function createHeldBack(state: Watched<SaveState>) {
  const held = new Map<string, Held>()
  const tell = (refused: ReadonlyMap<string, string>) => state.set({ ...state.get(), refused })
  return {
    has: (key: string) => held.has(key),
    get: (key: string) => held.get(key),
    all: (): ReadonlyMap<string, Held> => held,
    add({ entry, question }: Place, value: Value) {
      const key = keyOf({ entry, question })
      held.set(key, { entry, question, value })
      tell(new Map(state.get().refused).set(key, 'personal-number'))
    },
    /** It is written anew, so what was said of it is said no more. */
    letGo(key: string) {
      held.delete(key)
      const { refused } = state.get()
      if (refused.has(key)) tell(without(refused, [key]))
    },
  }
}

export const isAboutSomeone = (value: Value) => typeof value === 'string' && hasPersonalNumber(value)
export function without<T>(map: ReadonlyMap<string, T>, keys: readonly string[]): ReadonlyMap<string, T> {
  return new Map([...map].filter(([key]) => !keys.includes(key)))
}
