import type { Answer } from '@kartlaggning/schema/answers/answers'
import { addressKey, sameValue } from './answer-address.ts'

/** Takes in what the server holds, where nothing of one's own is unsettled, and returns what of it is new here. */
export function mergeRemoteChanges(
  known: Map<string, Answer>,
  answers: readonly Answer[],
  isUnsettled: (key: string) => boolean,
) {
  return answers.filter((it) => {
    const key = addressKey(it)
    const before = known.get(key)
    // What was read before something was saved may be heard of after.
    if (isUnsettled(key) || (before && before.version > it.version)) return false
    known.set(key, it)
    return before === undefined || (before.version < it.version && !sameValue(before.value, it.value))
  })
}
