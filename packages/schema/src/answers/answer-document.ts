/** Answers by the question's own name (`pictureStatus`); a matrix holds its rows. */
export type Answers = Readonly<Record<string, unknown>>
export type Entry = Answers & { readonly id: string }
export type SectionAnswers = Readonly<Record<string, unknown>> & { readonly entries?: readonly Entry[] }
/** A respondent's whole answer: section → its answers and entries. */
export type AnswerDocument = Readonly<Record<string, SectionAnswers>>

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an entry is called, or an empty string when nobody has said. */
export const titleOf = (entry: Answers, titleQuestion = 'name'): string => {
  const title = entry[titleQuestion]
  return typeof title === 'string' ? title : ''
}
