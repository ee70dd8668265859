import type { Section } from '../questionnaire/section.ts'

/** The work itself, which everything after rests on, and the confirmation that nobody submits without. */
const ALWAYS_ASKED = ['initiatives', 'jointActions', 'closing']

/** May the coordinator leave the section out of a round? */
export const canBeLeftOut = (section: string) => !ALWAYS_ASKED.includes(section)

/**
 * The sections each rule reads. Without one of them a rule would take what nobody was asked for what nobody has, so it is
 * not run. A test holds this against what the rules read.
 */
export const sectionsOfRule: Readonly<Record<string, readonly string[]>> = {
  R06: ['knowledge'],
  R09: ['knowledge'],
  R11: ['knowledge', 'problems'],
  R12: ['problems', 'initiatives', 'jointActions'],
  R24: ['agreements'],
  R25: ['agreements'],
  R28: ['jointActions'],
  R29: ['problems'],
  R30: ['problems'],
  R37: [],
  R40: ['problems', 'jointActions', 'cooperation'],
  R41: ['problems', 'initiatives', 'jointActions', 'support'],
}

/** T2 and F2 of the report, by what they show. */
const sectionsOfFigure: Readonly<Record<string, readonly string[]>> = {
  T2: ['knowledge', 'agreements'],
  F2: ['problems'],
}

export const canRuleRun = (rule: string, modulesOff: readonly string[]) =>
  !(sectionsOfRule[rule] ?? []).some((section) => modulesOff.includes(section))

/** What can no longer be told when a section is left out. */
export function lostWithout({ id, questions, entries }: Section) {
  return {
    rules: reading(sectionsOfRule, id),
    figures: reading(sectionsOfFigure, id),
    /** Questions whose answers municipality and police compare. */
    mirrored: [...questions, ...(entries?.questions ?? [])].filter((question) => question.mirrored).length,
  }
}

const reading = (readers: Readonly<Record<string, readonly string[]>>, section: string) =>
  Object.entries(readers).flatMap(([reader, sections]) => (sections.includes(section) ? [reader] : []))
