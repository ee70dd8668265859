import type { Need } from '@kartlaggning/schema/needs/need'
import type { CountyNextSteps } from '@kartlaggning/schema/needs/county-next-steps'
import type { PlannedStep } from '@kartlaggning/schema/needs/planned-step'
import { supportMeasure } from '@kartlaggning/schema/questionnaires/code-lists/support'
import { nextStepsOf } from '@kartlaggning/schema/rules/next-steps'
import type { Language } from '@kartlaggning/schema/text'

/** A step that can be planned: proposed, or written by the county board itself. */
export interface StepChoice extends PlannedStep {
  readonly id: string
  readonly isChosen: boolean
  readonly isOwn: boolean
}

const blank = { who: '', when: '' }

/** What is planned already, and then what is proposed for the rule that found the need. */
export function stepChoicesOf(need: Need, language: Language, ownSteps: readonly CountyNextSteps[]): StepChoice[] {
  const planned = plannedBefore(need, language).map((step, at): StepChoice => {
    return { ...step, id: `planned-${at}`, isChosen: true, isOwn: true }
  })
  const taken = new Set(planned.flatMap(({ measure, what }) => [measure, what]))
  const proposed = proposedFor(need, language, ownSteps).filter(
    (step) => !taken.has(step.measure) && !taken.has(step.what),
  )
  return [
    ...planned,
    ...proposed.map((step, at) => ({ ...step, ...blank, id: `proposed-${at}`, isChosen: false, isOwn: false })),
  ]
}

/** Support that was planned before there were steps is one, too. */
function plannedBefore({ steps, measures, support }: Need, language: Language): PlannedStep[] {
  const within = new Set(steps.map((step) => step.measure))
  const others = measures.filter((code) => !within.has(code))
  return [
    ...steps,
    ...others.map((code) => ({ measure: code, what: measureName(code, language), ...blank })),
    ...(support === '' ? [] : [{ measure: null, what: support.slice(0, 200), ...blank }]),
  ]
}

function proposedFor({ gaps, tasks }: Need, language: Language, ownSteps: readonly CountyNextSteps[]) {
  const own = ownSteps.find(({ rule }) => rule === gaps[0]?.rule)?.steps ?? []
  if (own.length > 0) return own
  const ofRule = nextStepsOf(gaps[0]?.rule ?? '')
  if (ofRule.length > 0) return ofRule.map(({ measure, what }) => ({ measure, what: what[language] }))
  return supportMeasure
    .filter(({ task }) => task !== null && tasks.some((it) => it === task))
    .map(({ code, text }) => ({ measure: code, what: text[language] }))
}

const measureName = (code: string, language: Language) =>
  supportMeasure.find((it) => it.code === code)?.text[language] ?? code

export const plannedIn = (choices: readonly StepChoice[]): PlannedStep[] =>
  choices
    .filter((step) => step.isChosen && step.what.trim() !== '')
    .map(({ measure, what, who, when }) => ({ measure, what: what.trim(), who: who.trim(), when: when.trim() }))
