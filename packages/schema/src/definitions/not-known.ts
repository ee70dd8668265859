/** Whether an answer says that the one who answers does not know, alone or in a list. It is an answer, and never a no. */
export const isNotKnown = (answer: unknown): boolean =>
  answer === 'unknown' || (Array.isArray(answer) && answer.includes('unknown'))
