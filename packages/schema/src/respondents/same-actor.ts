import type { RegisteredActor } from './actor.ts'
import { isRecord } from '../answers/answer-document.ts'

type Merged = Pick<RegisteredActor, 'id' | 'mergedInto'>

/** The actor that an id stands for, and all it has been merged into on the way there, itself first. */
export function wayOf(register: readonly Merged[]): (id: string) => readonly string[] {
  const into = new Map(register.map((it) => [it.id, it.mergedInto]))
  return (id) => {
    const way = [id]
    for (let next = into.get(id); next && !way.includes(next); next = into.get(next)) way.push(next)
    return way
  }
}

/** The actor that an id counts as. */
export function standsFor(register: readonly Merged[]): (id: string) => string {
  const way = wayOf(register)
  return (id) => way(id).at(-1) ?? id
}

/**
 * Answers as if every actor in them had been named by the one it is merged into. Ids are never given twice, so whatever
 * is one is exchanged wherever it stands. A list that would then say the same twice says it once.
 */
export function withActorsAsOne<T>(answers: T, register: readonly Merged[]): T {
  const merged = new Map<string, string>()
  const now = standsFor(register)
  for (const { id, mergedInto } of register) if (mergedInto) merged.set(id, now(id))
  return merged.size === 0 ? answers : (exchanged(answers, merged) as T)
}

function exchanged(value: unknown, merged: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return merged.get(value) ?? value
  if (Array.isArray(value)) {
    const items: unknown[] = value
    const next = items.map((it) => exchanged(it, merged))
    return next.some((it, at) => it !== items[at]) ? withoutRepeats(next) : items
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value).map(([name, it]) => [name, exchanged(it, merged)] as const)
  return entries.some(([name, it]) => it !== value[name]) ? Object.fromEntries(entries) : value
}

const withoutRepeats = (items: readonly unknown[]) =>
  items.filter((it, at) => items.findIndex((other) => JSON.stringify(other) === JSON.stringify(it)) === at)
