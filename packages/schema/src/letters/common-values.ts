import { dateInText } from '../document/dates.ts'
import { insideSentence } from '../respondents/respondent-name.ts'
import type { Language } from '../text.ts'
import { letterWords } from './letter-words.ts'

interface RoundFacts {
  readonly name: string
  readonly round: string
  readonly authority: string
  readonly contactName: string
  readonly contactEmail: string
}

/** What every letter of a round may say. */
export const commonValues = ({ name, round, authority, contactName, contactEmail }: RoundFacts) => ({
  name,
  round,
  authority,
  contact: [contactName, contactEmail].filter(Boolean).join(', '),
})

interface AssignedTo {
  readonly respondent: string
  readonly closesOn: string
}

/** "Sala kommun", "polisen i Sala", "3 svarande" */
export const respondentsInWords = (all: readonly string[], language: Language) =>
  all.length === 1 ? insideSentence(all[0] ?? '', language) : letterWords[language].several(all.length)

/** The first of the last days: no later one is promised to anybody. */
export const firstDeadline = (all: readonly AssignedTo[]) => all.map(({ closesOn }) => closesOn).toSorted()[0] ?? ''

/** Whom the recipient answers for, and until when: a list where there are several, each with its own day when they differ. */
export function assignmentValues<T extends AssignedTo>(
  all: readonly T[],
  language: Language,
  more: (it: T) => string = () => '',
) {
  const words = letterWords[language]
  const day = dateInText(firstDeadline(all), language)
  const differ = new Set(all.map(({ closesOn }) => closesOn)).size > 1
  const listed = (it: T) =>
    `- ${[it.respondent, differ && words.by(dateInText(it.closesOn, language)), more(it)].filter(Boolean).join(', ')}`
  return {
    respondent: respondentsInWords(
      all.map(({ respondent }) => respondent),
      language,
    ),
    assignments: all.length > 1 ? all.map(listed).join('\n') : '',
    deadline: differ ? words.firstOf(day) : day,
  }
}
