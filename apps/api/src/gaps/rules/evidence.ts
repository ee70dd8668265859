import { answer, type Address, type EntryAddress } from '@kartlaggning/schema/answers/address'
import type { Json } from '@kartlaggning/schema/json'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { SubmittedSide } from './round-answers.ts'

/** The answers at these addresses, as evidence; what was not answered is no evidence. */
export function cite(from: SubmittedSide, ...addresses: readonly Address[]): Evidence[] {
  const cited: Evidence[] = []
  for (const address of addresses) {
    const value = answer(from, address)
    if (value !== undefined) cited.push(evidenceOf(from, address, value))
  }
  return cited
}

interface Named {
  readonly id: string
  readonly name?: string
}

/** An answer with whose it is and where it stands. */
export const evidenceOf = <T extends Json>(
  from: SubmittedSide,
  question: Address | EntryAddress | 'jointActions.confirm',
  value: T,
  entry: Named | null = null,
) => evidenceAt(from, question, value, entry)

/** The same, for who knows that the question stands there. */
export function evidenceAt<T extends Json>(from: SubmittedSide, question: string, value: T, entry: Named | null) {
  const evidence = {
    respondentId: from.respondentId,
    kind: from.kind,
    municipality: from.code,
    submissionId: from.submissionId,
    entry: entry === null ? null : entry.id,
    entryName: entry?.name ?? null,
    question,
    value,
  }
  // Hardly ever so, and nothing is copied for those who are not.
  return from.onBehalf ? { ...evidence, onBehalf: from.onBehalf } : evidence
}
