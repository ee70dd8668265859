import type { Questionnaire } from '../shown.ts'
import { questionnaire2026 } from './2026/questionnaire.ts'

const questionnaires: readonly Questionnaire[] = [questionnaire2026]

/** The questionnaire that a round was opened with. */
export function questionnaireOf(version: string): Questionnaire {
  const found = questionnaires.find((questionnaire) => questionnaire.version === version)
  if (!found) throw new Error(`There is no questionnaire ${version}`)
  return found
}
