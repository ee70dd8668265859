import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import { standsFor } from '@kartlaggning/schema/respondents/same-actor'
import { normalized, similarity, MISSED, pairsOf, rankIn, searchable, type Searchable } from './similarity.ts'

export interface FoundActor {
  readonly actor: RegisteredActor
  /** The other name it was found by: one that has been merged into it. */
  readonly as: string | null
}

export interface ActorIndex {
  /** The actor that an id stands for: the one it is merged into, where it is. */
  readonly named: (id: string) => RegisteredActor | undefined
  /** Those that match what was typed, the best first; all of them when nothing was. */
  readonly search: (typed: string) => readonly FoundActor[]
  /** The one of exactly this name, or with this other name. */
  readonly exactly: (typed: string) => RegisteredActor | undefined
  /** Those whose names are nearly this one, the nearest first. */
  readonly similar: (typed: string) => readonly FoundActor[]
}

const indexes = new WeakMap<readonly RegisteredActor[], ActorIndex>()

/** Made once for a register, so that a key press costs no more than the search itself. */
export function actorIndexOf(register: readonly RegisteredActor[]): ActorIndex {
  const made = indexes.get(register) ?? makeIndex(register)
  indexes.set(register, made)
  return made
}

interface Name extends FoundActor, Searchable {
  readonly pairs: ReadonlySet<string>
}

const LIKE_ENOUGH = 0.5
const ALMOST_THE_SAME = 3

function makeIndex(register: readonly RegisteredActor[]): ActorIndex {
  const byId = new Map(register.map((it) => [it.id, it]))
  const now = standsFor(register)
  const named = (id: string) => byId.get(now(id))
  const { compare } = new Intl.Collator('sv')
  const names = register.toSorted((a, b) => compare(a.name, b.name)).map((it) => nameOf(named(it.id) ?? it, it))
  const search = (typed: string) => {
    const wanted = normalized(typed)
    return best(names.map((name) => [name, rankOf(name, wanted)] as const).filter(([, rank]) => rank < MISSED))
  }
  const similar = (typed: string) => {
    const pairs = pairsOf(normalized(typed))
    const near = names.map((name) => [name, 1 - similarity(name.pairs, pairs)] as const)
    return best(near.filter(([, distance]) => distance <= 1 - LIKE_ENOUGH)).slice(0, ALMOST_THE_SAME)
  }
  const exactly = (typed: string) => {
    const wanted = normalized(typed)
    return wanted === '' ? undefined : names.find((it) => it.folded === wanted)?.actor
  }
  return { named, search, similar, exactly }
}

function nameOf(actor: RegisteredActor, { id, name }: RegisteredActor): Name {
  const ready = searchable(name)
  return { actor, as: actor.id === id ? null : name, ...ready, pairs: pairsOf(ready.folded) }
}

/** By another name it comes after those of the same rank. */
function rankOf(name: Name, wanted: string): number {
  if (wanted === '') return name.as === null ? 0 : MISSED
  return rankIn(name, wanted) + (name.as === null ? 0 : 0.5)
}

/** Each actor once, by the best of its names; equals stay in the order of the alphabet. */
function best(ranked: readonly (readonly [Name, number])[]): FoundActor[] {
  const found = new Map<string, FoundActor>()
  for (const [{ actor, as }] of ranked.toSorted(([, a], [, b]) => a - b)) {
    if (!found.has(actor.id)) found.set(actor.id, { actor, as })
  }
  return [...found.values()]
}
