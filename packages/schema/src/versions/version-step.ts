import { reasonOf } from '../questionnaire/reason.ts'

/**
 * What became of a questionnaire's questions in its next version, as far as the two do not say so themselves. It stands
 * beside the newer version. An id or a code is never used again for something else.
 */
export interface VersionStep extends Mapping {
  readonly from: string
  readonly to: string
  /** Ids of questions that are asked no longer. */
  readonly dropped?: readonly string[]
  /** Old ids of questions where several codes have become one: afterwards nobody can tell them apart. */
  readonly merges?: readonly string[]
  /** Old ids of questions worded so differently that the answers mean something else. */
  readonly newMeaning?: readonly string[]
}

/** Where answers go. All is said by the question's old id. */
export interface Mapping {
  /** Old id → new id; also for what moved to another section. */
  readonly renamed?: Readonly<Record<string, string>>
  /** Old code → new code, of options and of roles. */
  readonly options?: Readonly<Record<string, Codes>>
  /** Of a matrix: old row → new row, one to one. */
  readonly rows?: Readonly<Record<string, Codes>>
  /** Old ids of questions with one answer, of which several may now be chosen. */
  readonly listed?: readonly string[]
  /** The other way about: a list of one is that one, and longer lists stay and count for nothing. */
  readonly unlisted?: readonly string[]
  /** Codes that stand for nothing any more: whoever chose them among others is left with the others. */
  readonly withdrawn?: Readonly<Record<string, readonly string[]>>
}

export type Codes = Readonly<Record<string, string>>

export const codeIn = (codes: Codes | undefined, code: string): string =>
  codes && Object.hasOwn(codes, code) ? (codes[code] ?? code) : code

/** The new id of an old question, or of the reason that is asked for beneath it. */
export function idIn({ renamed = {} }: Mapping, id: string): string {
  const reason = Object.entries(renamed).find(([old]) => reasonOf(old) === id)
  return reason ? reasonOf(reason[1]) : codeIn(renamed, id)
}

/** The way back. What had been merged stays merged, and what had been withdrawn is gone. */
export function reversed({ renamed = {}, options = {}, rows = {}, merges = [], listed = [] }: VersionStep): Mapping {
  const apart = Object.fromEntries(Object.entries(options).filter(([id]) => !merges.includes(id)))
  const back = (codesOf: Readonly<Record<string, Codes>>) =>
    Object.fromEntries(Object.entries(codesOf).map(([id, codes]) => [codeIn(renamed, id), swapped(codes)]))
  return {
    renamed: swapped(renamed),
    options: back(apart),
    rows: back(rows),
    unlisted: listed.map((id) => codeIn(renamed, id)),
  }
}

const swapped = (codes: Codes): Codes => Object.fromEntries(Object.entries(codes).map(([old, now]) => [now, old]))
