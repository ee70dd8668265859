import type { Kind, Option, Question } from '../questionnaire/question.ts'
import { questionnaireOf } from './registry.ts'
import type { Section } from '../questionnaire/section.ts'

export interface FoundQuestion {
  readonly section: Section
  readonly question: Question
  /** Of a matrix. */
  readonly row: Option | undefined
  /** What the answer at the address can be. */
  readonly kind: Kind
}

/** The question at an address such as `knowledge.pictureStatus` or `problems.concern.narcotics`. */
export function questionAt(version: string, address: string): FoundQuestion | undefined {
  const [sectionId = '', name = '', rowCode] = address.split('.')
  const section = questionnaireOf(version).sections.find((it) => it.id === sectionId)
  const id = `${sectionId}.${name}`
  const question = [...(section?.questions ?? []), ...(section?.entries?.questions ?? [])].find((it) => it.id === id)
  if (!section || !question) return undefined
  if (question.kind !== 'matrix') return { section, question, row: undefined, kind: question }
  return { section, question, row: question.rows.find((row) => row.code === rowCode), kind: question.cell }
}
