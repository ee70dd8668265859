import { joinChanges, questionChanges } from '../versions/comparability.ts'
import type { QuestionChange } from '../versions/question-change.ts'
import type { Questionnaire } from '../questionnaire/section.ts'
import { reversed, type Mapping, type VersionStep } from '../versions/version-step.ts'
import { questionnaire2026 } from './2026/questionnaire.ts'

/** A version of the questionnaire, and what became of the one before it. */
export interface Published {
  readonly questionnaire: Questionnaire
  readonly step: VersionStep
}

const questionnaires: Questionnaire[] = [questionnaire2026]
/** Each leads from the version at its place to the one after. */
const steps: VersionStep[] = []

/** A newer version than those there are. What this returns withdraws it, with those that came after. */
export function publish({ questionnaire, step }: Published): () => void {
  if (questionnaires.some((it) => it.version === questionnaire.version)) return () => undefined
  questionChanges(newestQuestionnaire(), questionnaire, step)
  questionnaires.push(questionnaire)
  steps.push(step)
  return () => {
    const place = questionnaires.indexOf(questionnaire)
    if (place < 0) return
    questionnaires.length = place
    steps.length = place - 1
  }
}

/** The questionnaire that a round was opened with. */
export function questionnaireOf(version: string): Questionnaire {
  const found = questionnaires.find((questionnaire) => questionnaire.version === version)
  if (!found) throw new Error(`There is no questionnaire ${version}`)
  return found
}

/** Every version there is, the oldest first. */
export const allQuestionnaires = (): readonly Questionnaire[] => questionnaires

/** What new rounds are asked with. */
export const newestQuestionnaire = (): Questionnaire => questionnaires.at(-1) ?? questionnaire2026

/** How an answer gets from one version to another, step by step, forward or back. */
export function mappingsBetween(from: string, to: string): Mapping[] {
  const [start, end] = [placeOf(from), placeOf(to)]
  return start <= end ? steps.slice(start, end) : steps.slice(end, start).toReversed().map(reversed)
}

/** What became of every question from an older version to a newer one. */
export function changesBetween(from: string, to: string): QuestionChange[] {
  const own = { from, to: from }
  const unchanged = questionChanges(questionnaireOf(from), questionnaireOf(from), own)
  return steps.slice(placeOf(from), placeOf(to)).reduce((changes, step) => {
    return joinChanges(changes, questionChanges(questionnaireOf(step.from), questionnaireOf(step.to), step))
  }, unchanged)
}

const placeOf = (version: string) => questionnaires.indexOf(questionnaireOf(version))
