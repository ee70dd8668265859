import { answer, type Answered, type ValueAt } from '../answers/address.ts'

type ActorKind = ValueAt<'collaborators.missing'>[number]

/** "Annan aktör" is one thing to one respondent and another to the next, and no kind to miss together. */
const noKind: ReadonlySet<string> = new Set(['none', 'other', 'unknown'])

/** The kinds of actor that a side misses, or would have do more. */
export const missingActors = (from: Answered): ActorKind[] =>
  (answer(from, 'collaborators.missing') ?? []).filter((kind) => !noKind.has(kind))
