import type { RegisteredActor } from './actor.ts'
import { standsFor } from './same-actor.ts'

/** What is needed of the register to say what an actor is called. */
export type NamedActor = Pick<RegisteredActor, 'id' | 'name' | 'mergedInto'>

const naming = new WeakMap<readonly NamedActor[], (id: string) => string | undefined>()

/** What the actor that an id stands for is called. The way to it is made once for a register. */
export function actorNamed(register: readonly NamedActor[], id: string): string | undefined {
  const known = naming.get(register) ?? namesIn(register)
  naming.set(register, known)
  return known(id)
}

function namesIn(register: readonly NamedActor[]) {
  const byId = new Map(register.map((it) => [it.id, it.name]))
  const now = standsFor(register)
  return (id: string) => byId.get(now(id))
}
