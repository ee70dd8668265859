import { hasPersonalNumber } from '@kartlaggning/schema/questionnaire/personal-data'
import { addressKey, type AnswerAddress, type Value } from './answer-address.ts'
import type { SaveState, Store } from './save-state.ts'

type Held = AnswerAddress & { readonly value: Value; readonly code: string }

/** Answers that are not saved as they are written: with a personal number, which is neither sent nor kept, or refused by the server. */
export function createWithheld(state: Store<SaveState>) {
  const held = new Map<string, Held>()
  const tell = (refused: ReadonlyMap<string, string>) => state.set({ ...state.get(), refused })
  return {
    has: (key: string) => held.has(key),
    get: (key: string) => held.get(key),
    all: (): ReadonlyMap<string, Held> => held,
    add({ entry, question }: AnswerAddress, value: Value, code = 'personal-number') {
      const key = addressKey({ entry, question })
      held.set(key, { entry, question, value, code })
      tell(new Map(state.get().refused).set(key, code))
    },
    /** It is written anew, so what was said of it is said no more. */
    release(key: string) {
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
