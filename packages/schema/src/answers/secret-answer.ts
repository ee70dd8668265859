/** Where an answer is marked as secret: of a question (`closing.open`), or all of an entry, by its section (`initiatives`). */
export interface SecretAnswer {
  readonly entry: string | null
  readonly question: string
}

/** The marked answers of each respondent, by its id. */
export type SecretAnswers = ReadonlyMap<string, readonly SecretAnswer[]>

export const nothingSecret: SecretAnswers = new Map()

/** Of a matrix the whole is marked: what a row tells, its neighbours may give away. */
export const markedQuestion = (address: string) => address.split('.', 2).join('.')

export const isWholeEntry = ({ question }: Pick<SecretAnswer, 'question'>) => !question.includes('.')

/** Whether this answer is one of those that are marked. */
export const isMarkedSecret = (secret: readonly SecretAnswer[], entry: string | null, address: string) =>
  secret.some(
    (it) =>
      it.entry === entry &&
      (isWholeEntry(it) ? it.question === address.split('.')[0] : it.question === markedQuestion(address)),
  )
