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
  /** Old code → the new codes that share what it meant, the one it is mapped to among them. */
  readonly splits?: Readonly<Record<string, Parts>>
  /** The same of the rows of a matrix. */
  readonly rowSplits?: Readonly<Record<string, Parts>>
  /** Codes that stand for nothing any more: whoever chose them among others is left with the others. */
  readonly withdrawn?: Readonly<Record<string, readonly string[]>>
}

export type Codes = Readonly<Record<string, string>>
export type Parts = Readonly<Record<string, readonly string[]>>

export const codeIn = (codes: Codes | undefined, code: string): string =>
  codes && Object.hasOwn(codes, code) ? (codes[code] ?? code) : code

/** The new id of an old question, or of the reason that is asked for beneath it. */
export function idIn({ renamed = {} }: Mapping, id: string): string {
  const reason = Object.entries(renamed).find(([old]) => reasonOf(old) === id)
  return reason ? reasonOf(reason[1]) : codeIn(renamed, id)
}

/** The way back. What had been merged stays merged and is told apart by nobody; what had been split is one again. */
export function reversed(step: VersionStep): Mapping {
  const { renamed = {}, options = {}, rows = {}, merges = [], listed = [], splits = {} } = step
  const apart = Object.fromEntries(Object.entries(options).filter(([id]) => !merges.includes(id)))
  const back = (codesOf: Readonly<Record<string, Codes>>) =>
    Object.fromEntries(
      Object.entries(codesOf).map(([id, codes]) => [codeIn(renamed, id), { ...wholes(splits[id]), ...swapped(codes) }]),
    )
  return {
    renamed: swapped(renamed),
    options: back(apart),
    rows: Object.fromEntries(Object.entries(rows).map(([id, codes]) => [codeIn(renamed, id), swapped(codes)])),
    unlisted: listed.map((id) => codeIn(renamed, id)),
    splits: Object.fromEntries(merges.map((id) => [codeIn(renamed, id), partsIn(options[id])])),
  }
}

const swapped = (codes: Codes): Codes => Object.fromEntries(Object.entries(codes).map(([old, now]) => [now, old]))

const wholes = (parts: Parts = {}): Codes =>
  Object.fromEntries(Object.entries(parts).flatMap(([whole, codes]) => codes.map((code) => [code, whole])))

/** Of each code that others have become: itself, which may have been there before, and those. */
const partsIn = (codes: Codes = {}): Parts =>
  Object.fromEntries(
    [...Map.groupBy(Object.entries(codes), ([, now]) => now)].map(([now, olds]) => [
      now,
      [now, ...olds.map(([old]) => old)],
    ]),
  )

/**
 * The codes that what this one means now may have been one with: itself alone, unless an older version had one code for
 * several. Then nobody can say how much of what was answered then was which.
 */
export function oneBefore(mappings: readonly Mapping[], question: string): (code: string) => readonly string[] {
  let [id, groups]: [string, readonly (readonly string[])[]] = [question, []]
  for (const mapping of mappings) {
    const { options = {}, rows = {}, splits = {}, rowSplits = {} } = mapping
    const now = (code: string) => codeIn(rows[id], codeIn(options[id], code))
    const parts = [splits[id], rowSplits[id]].flatMap((it) => Object.values(it ?? {}))
    groups = [...groups.map((it) => it.map(now)), ...parts]
    id = idIn(mapping, id)
  }
  return (code) => [...new Set([code, ...groups.filter((it) => it.includes(code)).flat()])]
}
