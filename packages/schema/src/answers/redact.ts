import { whyWithheld, type Audience, type Withheld, type WithheldReason } from './audience.ts'
import type { AnswerDocument } from './answer-document.ts'
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
 * Reading a value needs no care. Concluding something from there being none does: ask `whyWithheldAt` first.
 */
export interface Redacted {
  readonly document: AnswerDocument
  readonly withheld: WithheldQuestions
}

export type WithheldQuestions = ReadonlyMap<string, WithheldReason>

export const nothingWithheld: WithheldQuestions = new Map()

/**
 * Redacts submissions for one reader. The sections are those the respondent was asked, in the version it answered; a
 * withheld question also stands under the id by which it is read.
 */
export function redactFor(
  reader: Audience,
  sections: readonly Section[],
  readAs: (question: string) => string = (id) => id,
): (document: AnswerDocument) => Redacted {
  const found = new Map<unknown, WithheldQuestions>()
  return (document) => {
    const shareLevel = document['closing']?.['shareLevel']
    const withheld = found.get(shareLevel) ?? withheldQuestions(sections, shareLevel, reader, readAs)
    found.set(shareLevel, withheld)
    const shown = withheld.size === 0 ? document : partOf(sections, document, ({ id }) => !withheld.has(id))
    return { document: shown, withheld }
  }
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

/** Why the answer at an address is not shown (`problems.concern.narcotics` is of the question `problems.concern`). */
export function whyWithheldAt({ withheld }: Pick<Redacted, 'withheld'>, address: string): Withheld | null {
  const reason = withheld.get(address.split('.', 2).join('.'))
  return reason ? { notShown: reason } : null
}

/** Whether the respondent has chosen to show its answers to fewer than this reader. */
export const isSharedWithFewer = ({ withheld }: Pick<Redacted, 'withheld'>) =>
  [...withheld.values()].includes('respondent')
