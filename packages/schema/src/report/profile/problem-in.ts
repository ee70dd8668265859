export const CONCERN = 'problems.concern.'

/** The problem that a mirrored question is about, when it asks how large one is. */
export const problemIn = (question: string): string | undefined =>
  question.startsWith(CONCERN) ? question.slice(CONCERN.length) : undefined
