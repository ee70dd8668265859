import { actors, type RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { rounds, type Municipality } from '@kartlaggning/schema/rounds/round'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { call } from '../call.ts'
import { createStore } from '../store.ts'

/** Organisations and municipalities that answers refer to. */
export interface Registers {
  readonly actors: readonly RegisteredActor[]
  readonly municipalities: readonly Municipality[]
}

/** What the pages have fetched so far; proposals made here are added at once. */
export const registers = createStore<Registers>({ actors: [], municipalities: [] })

const fetched: { actors?: Promise<unknown>; municipalities?: Promise<unknown> } = {}

const kindsIn = (questions: readonly Question[]) =>
  questions.map((it) => (it.kind === 'matrix' ? it.cell.kind : it.kind))

/** Fetches the registers that some questions refer to, once each. */
export async function registersFor(...sections: readonly Section[]): Promise<void> {
  const kinds = new Set(sections.flatMap((it) => [...kindsIn(it.questions), ...kindsIn(it.entries?.questions ?? [])]))
  const namesActors = kinds.has('actor') || kinds.has('actors')
  if (namesActors) {
    fetched.actors ??= call(actors.list).then((list) => registers.set({ ...registers.get(), actors: list }))
  }
  // Of an actor it is said where it is at work.
  if (namesActors || kinds.has('municipalities')) {
    fetched.municipalities ??= call(rounds.municipalities).then((list) =>
      registers.set({ ...registers.get(), municipalities: list }),
    )
  }
  await Promise.all(Object.values(fetched)).catch((error: unknown) => {
    delete fetched.actors
    delete fetched.municipalities
    throw error
  })
}

export function addToRegister(actor: RegisteredActor) {
  const { actors: list, municipalities } = registers.get()
  registers.set({ actors: [...list.filter((it) => it.id !== actor.id), actor], municipalities })
}

/** Of which kind an actor is, as far as the register has been fetched. */
export const kindOfActor = (id: string) => registers.get().actors.find((it) => it.id === id)?.kind
