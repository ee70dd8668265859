import { whyWithheld, type Audience, type Withheld, type WithheldReason } from './audience.ts'
import { isRecord, type AnswerDocument } from './answer-document.ts'
import { isMarkedSecret, isWholeEntry, type SecretAnswer } from './secret-answer.ts'
import { partOf } from './visible-part.ts'
import type { Section } from '../questionnaire/section.ts'

/**
 * What one reader may see of what a respondent has submitted.
 *
 * A withheld answer is not in `document`, so nothing can read it by mistake. It is not unanswered either: its question
 * (`knowledge.pictureStatus`, for an entry `initiatives.phase`) stands in `withheld` with the reason. Which questions are
 * withheld follows from the questions and `closing.shareLevel` alone, never from an answer: not even whether a withheld
 * question was answered can be seen, nor how many entries there are when all of their questions are withheld.
 *
 * What the county board has marked as secret is withheld from everyone but whoever gave it: its question stands in `withheld`
 * also where it was marked in one entry only, so that nothing is concluded from there being no other, and `secret` tells how
 * many answers and entries that is.
 *
 * Reading a value needs no care. Concluding something from there being none does: ask `whyWithheldAt` first.
 */
export interface Redacted {
  readonly document: AnswerDocument
  readonly withheld: WithheldQuestions
  readonly secret: number
}

export type WithheldQuestions = ReadonlyMap<string, WithheldReason>

export const nothingWithheld: WithheldQuestions = new Map()

/**
 * Redacts submissions for one reader. The sections are those the respondent was asked, in the version it answered; a
 * withheld question also stands under the id by which it is read. What is marked as secret is told with each document.
 */
export function redactFor(
  reader: Audience,
  sections: readonly Section[],
  readAs: (question: string) => string = (id) => id,
): (document: AnswerDocument, marked?: readonly SecretAnswer[]) => Redacted {
  const withheldAt = withheldByLevel(sections, reader, readAs)
  return (document, marked = []) => {
    const withheld = withheldAt(document['closing']?.['shareLevel'])
    const shown = withheld.size === 0 ? document : partOf(sections, document, ({ id }) => !withheld.has(id))
    if (marked.length === 0 || reader === 'own-organisation') return { document: shown, withheld, secret: 0 }
    return {
      document: withoutSecret(shown, marked),
      withheld: withSecret(withheld, sections, marked, readAs),
      secret: secretIn(shown, marked),
    }
  }
}

/** The answers but for those that are marked as secret; of an entry that is marked as a whole, not even that it is there. */
export function withoutSecret(document: AnswerDocument, marked: readonly SecretAnswer[]): AnswerDocument {
  if (marked.length === 0) return document
  const keep = (section: string, entry: string | null, answers: object) =>
    Object.fromEntries(
      Object.entries(answers).filter(([name]) => name === 'id' || !isMarkedSecret(marked, entry, `${section}.${name}`)),
    )
  return Object.fromEntries(
    Object.entries(document).map(([section, { entries, ...own }]) => {
      const shown = entries
        ?.filter(({ id }) => !marked.some((it) => isWholeEntry(it) && it.entry === id))
        .map((entry) => ({ ...keep(section, entry.id, entry), id: entry.id }))
      return [section, { ...keep(section, null, own), ...(shown && { entries: shown }) }]
    }),
  )
}

/** With the questions that are marked as secret; what is withheld already keeps its reason. */
export function withSecret(
  withheld: WithheldQuestions,
  sections: readonly Section[],
  marked: readonly SecretAnswer[],
  readAs: (question: string) => string,
): WithheldQuestions {
  if (marked.length === 0) return withheld
  const questions = marked.flatMap((it) =>
    isWholeEntry(it)
      ? (sections.find(({ id }) => id === it.question)?.entries?.questions ?? []).map(({ id }) => id)
      : [it.question],
  )
  const secret = questions.flatMap((id) => [id, readAs(id)].map((called) => [called, 'secrecy'] as const))
  return new Map([...secret, ...withheld])
}

/** How many of the marked answers and entries are there. */
export const secretIn = (document: AnswerDocument, marked: readonly SecretAnswer[]) =>
  marked.filter((it) => isThere(document, it)).length

function isThere(document: AnswerDocument, { entry, question }: SecretAnswer): boolean {
  const [section = '', name] = question.split('.')
  const answers = entry === null ? document[section] : document[section]?.entries?.find(({ id }) => id === entry)
  return isRecord(answers) && (name === undefined || answers[name] !== undefined)
}

/** The questions whose answers this reader is not shown, when the respondent shares as widely as that. */
export function withheldQuestions(
  sections: readonly Section[],
  shareLevel: unknown,
  reader: Audience,
  readAs: (question: string) => string,
): WithheldQuestions {
  return new Map(
    sections
      .flatMap(({ questions, entries }) => [...questions, ...(entries?.questions ?? [])])
      .flatMap((question) => {
        const why = whyWithheld(question, shareLevel, reader)
        return why ? [question.id, readAs(question.id)].map((id) => [id, why.notShown] as const) : []
      }),
  )
}

/** The same for many respondents: each level at which they share is looked at once. */
export function withheldByLevel(
  sections: readonly Section[],
  reader: Audience,
  readAs: (question: string) => string,
): (shareLevel: unknown) => WithheldQuestions {
  const found = new Map<unknown, WithheldQuestions>()
  return (shareLevel) => {
    const withheld = found.get(shareLevel) ?? withheldQuestions(sections, shareLevel, reader, readAs)
    found.set(shareLevel, withheld)
    return withheld
  }
}

/** Why the answer at an address is not shown (`problems.concern.narcotics` is of the question `problems.concern`). */
export function whyWithheldAt({ withheld }: Pick<Redacted, 'withheld'>, address: string): Withheld | null {
  const reason = withheld.get(address.split('.', 2).join('.'))
  return reason ? { notShown: reason } : null
}

/** Whether the respondent has chosen to show its answers to fewer than this reader. */
export const isSharedWithFewer = ({ withheld }: Pick<Redacted, 'withheld'>) =>
  [...withheld.values()].includes('respondent')
