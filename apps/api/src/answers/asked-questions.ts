import type { RespondentKind } from '@kartlaggning/schema/respondent-kind'
import type { RoundScope } from '@kartlaggning/schema/round'
import { cellOf } from '@kartlaggning/schema/cell'
import { draftOfAnswerTo, type Question } from '@kartlaggning/schema/question'
import { COMPLETED, sectionsFor, type Section } from '@kartlaggning/schema/shown'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { z } from 'zod'

/** Whose questions: those of a questionnaire that one kind of respondent is asked in a round of one scope. */
export interface Asked {
  readonly questionnaire: string
  readonly kind: RespondentKind
  readonly scope: RoundScope
}

interface AskedQuestions {
  readonly sections: readonly Section[]
  /** What may be saved at each address, of the section itself and of its entries. */
  readonly own: ReadonlyMap<string, z.ZodType>
  readonly inEntries: ReadonlyMap<string, z.ZodType>
}

// A questionnaire never changes while the program runs, and building its schemas costs more than using them.
const built = new Map<string, AskedQuestions>()

export function askedQuestions({ questionnaire, kind, scope }: Asked): AskedQuestions {
  const key = `${questionnaire} ${kind} ${scope}`
  const known = built.get(key)
  if (known) return known
  const sections = sectionsFor(questionnaireOf(questionnaire), kind, scope)
  const asked = {
    sections,
    own: new Map(
      sections.flatMap((section) => [
        ...section.questions.flatMap(addresses),
        [`${section.id}.${COMPLETED}`, z.boolean()] as const,
      ]),
    ),
    inEntries: new Map(sections.flatMap((section) => section.entries?.questions.flatMap(addresses) ?? [])),
  }
  built.set(key, asked)
  return asked
}

function addresses(question: Question): (readonly [string, z.ZodType])[] {
  if (question.kind === 'fixed') return []
  if (question.kind !== 'matrix') return [[question.id, draftOfAnswerTo(question)]]
  return question.rows.map((row) => [`${question.id}.${row.code}`, draftOfAnswerTo(cellOf(question, row))] as const)
}
