import type { MarkedAnswer } from '@kartlaggning/schema/answers/marked-answer'
import { useSyncExternalStore } from 'react'
import { keepMarks, keptMarks } from './kept-marks.ts'

/** An answer that the coordinator has marked while reading, with its words, to write a need from. */
export interface Marked extends MarkedAnswer {
  readonly roundId: string
  readonly municipality: string | null
  /** Where it is common to a police area: all that the area answers for. */
  readonly concerns?: readonly string[]
  readonly text: string
  /** Where a passage of it has been marked and coded. */
  readonly passageId?: string
}

type Mark = MarkedAnswer & Pick<Marked, 'passageId'>

/** For as long as the page is open; nothing of what is answered is kept in the browser. */
let marked: readonly Marked[] = []
/** Who marks, and where what they had marked before the page was loaded anew stands, until it is read again. */
let keeper = ''
let unread: readonly MarkedAnswer[] = []
const listeners = new Set<() => void>()

const isSame = (one: Mark, other: Mark) =>
  one.passageId === other.passageId &&
  one.respondentId === other.respondentId &&
  one.entry === other.entry &&
  one.question === other.question

function set(next: readonly Marked[]) {
  marked = next
  if (keeper) keepMarks(keeper, [...unread, ...next.filter((it) => it.passageId === undefined)])
  for (const tell of listeners) tell()
}

const watch = (tell: () => void) => {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

export const toggleMark = (answer: Marked) =>
  set(marked.some((it) => isSame(it, answer)) ? marked.filter((it) => !isSame(it, answer)) : [...marked, answer])

/** Marks again what the same person had marked before the page was loaded anew, as far as it can be read here. */
export function restoreMarks(by: string, read: (answer: MarkedAnswer) => Marked | undefined) {
  if (keeper !== by) {
    keeper = by
    unread = keptMarks(by).filter((it) => !marked.some((other) => isSame(it, other)))
  }
  const restored = unread.flatMap((it) => read(it) ?? [])
  if (restored.length === 0) return
  unread = unread.filter((it) => !restored.some((other) => isSame(it, other)))
  set([...marked, ...restored])
}

/** What has been made use of. Whatever else is marked, of other respondents too, stays. */
export const forgetMarks = (used: readonly Mark[]) =>
  set(marked.filter((it) => !used.some((other) => isSame(it, other))))

/** Those of a round. */
export function useMarked(roundId: string): readonly Marked[] {
  const all = useSyncExternalStore(watch, () => marked)
  return all.filter((it) => it.roundId === roundId)
}

export const useIsMarked = (answer: Mark): boolean =>
  useSyncExternalStore(watch, () => marked.some((it) => isSame(it, answer)))
