import type { Json, JsonObject } from '../json.ts'

/** Answers by the question's own name (`pictureStatus`); a matrix holds its rows. */
export type Answers = JsonObject
export type Entry = Answers & { readonly id: string }
export type SectionAnswers = Answers & { readonly entries?: readonly Entry[] | undefined }
/** A respondent's whole answer: section → its answers and entries. */
export type AnswerDocument = Readonly<Record<string, SectionAnswers>>

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What TypeScript's own does not tell of a list that is only read. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** What an entry is called, or an empty string when nobody has said. */
export const titleOf = (entry: Answers, titleQuestion = 'name'): string => {
  const title = entry[titleQuestion]
  return typeof title === 'string' ? title : ''
}
