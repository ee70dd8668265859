import { titleOf, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'

/** What the entry that an answer belongs to is called; null where it belongs to none. */
export function titleIn(
  document: AnswerDocument,
  { entry, question }: { readonly entry: string | null; readonly question: string },
): string | null {
  const found = document[question.split('.')[0] ?? '']?.entries?.find(({ id }) => id === entry)
  return found ? titleOf(found) : null
}
