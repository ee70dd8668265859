import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Entry } from '@kartlaggning/schema/answers/answer-document'
import { answerAt } from './round-answers.ts'
import type { Submitted } from './submitted.ts'

/** The answers at these addresses, as evidence; what was not answered is no evidence. */
export const cite = (from: Submitted, ...addresses: readonly string[]): Evidence[] =>
  given(addresses.map((address) => evidenceOf(from, address, answerAt(from, address))))

/** The same for the answers of one entry, by their own names. */
export const citeEntry = (from: Submitted, section: string, entry: Entry, ...names: readonly string[]) =>
  given(names.map((name) => evidenceOf(from, `${section}.${name}`, entry[name], entry)))

const isGiven = ({ value }: Evidence) => value !== undefined && value !== null
const given = (cited: Evidence[]) => (cited.every(isGiven) ? cited : cited.filter(isGiven))

/** An answer with whose it is and where it stands. A submitted document is JSON all through. */
export const evidenceOf = <T>(from: Submitted, question: string, value: T, entry: Entry | null = null) => ({
  respondentId: from.respondentId,
  kind: from.kind,
  municipality: from.code,
  submissionId: from.submissionId,
  entry: entry?.id ?? null,
  entryName: typeof entry?.name === 'string' ? entry.name : null,
  question,
  value: value as T & Evidence['value'],
})
