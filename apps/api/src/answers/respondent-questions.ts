import { sectionsOfRound, type RoundQuestionnaire } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { cellOf } from '@kartlaggning/schema/questionnaire/cell'
import { draftOfAnswerTo } from '@kartlaggning/schema/questionnaire/draft-answer'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { COMPLETED, type Section } from '@kartlaggning/schema/questionnaire/section'
import type { Json } from '@kartlaggning/schema/json'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import * as z from 'zod/mini'
import { BoundedMap } from '../bounded-map.ts'

/** Whose questions: those that one kind of respondent is asked in a round. */
export interface RespondentQuestionnaire extends RoundQuestionnaire {
  readonly kind: RespondentKind
}

export interface RespondentQuestions {
  readonly questionnaire: string
  readonly sections: readonly Section[]
  /** What may be saved at each address, of the section itself and of its entries. */
  readonly own: ReadonlyMap<string, z.ZodMiniType<Json>>
  readonly inEntries: ReadonlyMap<string, z.ZodMiniType<Json>>
}

// What is asked never changes under the same words, and building its schemas costs more than using them. Some megabytes each.
const built = new BoundedMap<string, RespondentQuestions>(40)

export function respondentQuestions({
  questionnaire,
  kind,
  scope,
  modulesOff,
  supplementary,
  previousRoundId,
}: RespondentQuestionnaire): RespondentQuestions {
  const asked = { scope, modulesOff, supplementary, ...(previousRoundId === null && { previousRoundId }) }
  const key = JSON.stringify([questionnaire, kind, asked])
  const known = built.get(key)
  if (known) return known
  const sections = sectionsOfRound(questionnaireOf(questionnaire), asked, kind)
  const questions = {
    questionnaire,
    sections,
    own: new Map(
      sections.flatMap((section) => [
        ...section.questions.flatMap(addresses),
        [`${section.id}.${COMPLETED}`, z.boolean()] as const,
      ]),
    ),
    inEntries: new Map(sections.flatMap((section) => section.entries?.questions.flatMap(addresses) ?? [])),
  }
  built.set(key, questions)
  return questions
}

function addresses(question: Question): (readonly [string, z.ZodMiniType<Json>])[] {
  if (question.kind === 'fixed') return []
  if (question.kind !== 'matrix') return [[question.id, draftOfAnswerTo(question)]]
  return question.rows.map((row) => [`${question.id}.${row.code}`, draftOfAnswerTo(cellOf(question, row))] as const)
}
