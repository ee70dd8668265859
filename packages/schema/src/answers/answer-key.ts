/** One word for where an answer belongs, as the problems of the API write it. */
export const answerKey = (entry: string | null, question: string) =>
  entry === null ? question : `${entry} ${question}`
