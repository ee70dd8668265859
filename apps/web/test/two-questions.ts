/** What two questions are called in each version of a questionnaire: correcting it renames the first. */
const renamed = 'problems.newProblem'
export const QUESTIONS = ['problems.emerging', 'problems.otherText'] as const
export const renamedIn = (version: string, question: string) =>
  version === '2026.1' && question === QUESTIONS[0] ? renamed : question
export const firstNameOf = (question: string) => (question === renamed ? QUESTIONS[0] : question)

export const said = (question: string, value: unknown) => `${firstNameOf(question)} ${JSON.stringify(value)}`
