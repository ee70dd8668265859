import type { Evidence } from '@kartlaggning/schema/gap'
import type { Entry } from '@kartlaggning/schema/shown'
import { answerAt, type Submitted } from './round-answers.ts'

/** The answers at these addresses, as evidence; what was not answered is no evidence. */
export const cite = (from: Submitted, ...addresses: readonly string[]): Evidence[] =>
  addresses.flatMap((address) => evidenceOf(from, address, answerAt(from, address)))

/** The same for the answers of one entry, by their own names. */
export const citeEntry = (from: Submitted, section: string, entry: Entry, ...names: readonly string[]): Evidence[] =>
  names.flatMap((name) => evidenceOf(from, `${section}.${name}`, entry[name], entry))

export function evidenceOf(from: Submitted, question: string, value: unknown, entry: Entry | null = null): Evidence[] {
  if (value === undefined || value === null) return []
  return [
    {
      respondentId: from.respondentId,
      kind: from.kind,
      municipality: from.code,
      submissionId: from.submissionId,
      entry: entry?.id ?? null,
      entryName: typeof entry?.name === 'string' ? entry.name : null,
      question,
      // A submitted document is JSON all through.
      value: value as Evidence['value'],
    },
  ]
}
