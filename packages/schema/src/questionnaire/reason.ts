import type { Question } from './question.ts'

/**
 * After each text, a question that is asked only while something in the text may point out a person. It is a question
 * like any other, so it is drafted, required, checked, submitted and read as one.
 */
export const withReasons = (questions: readonly Question[]): Question[] =>
  questions.flatMap((question): Question[] => (question.kind === 'text' ? [question, reasonFor(question)] : [question]))

export const reasonFor = ({ id, askedOf, audience }: Question): Question & { readonly kind: 'text' } => ({
  id: reasonOf(id),
  text: { sv: 'Därför behövs uppgiften', en: 'Why the information is needed' },
  help: {
    sv: 'Till exempel: ”Numret går till kommunens växel.”',
    en: 'For example: “The number is that of the municipal switchboard.”',
  },
  askedOf,
  required: true,
  // Whether it is still needed is judged anew each round.
  carries: false,
  shownWhen: { question: id, pointsOutSomeone: true },
  audience,
  kind: 'text',
  max: 200,
})

/** `comment` → `commentReason`, with or without the section before. */
export const reasonOf = (name: string) => `${name}Reason`

export const isReason = ({ shownWhen }: Question) => shownWhen !== undefined && 'pointsOutSomeone' in shownWhen
