import type { Section } from '../questionnaire/section.ts'
import { ruleCatalogue } from '../rules/catalogue.ts'
import type { RuleCatalogue, RuleEntry } from '../rules/rule-entry.ts'

/** The work itself, which everything after builds on, and the confirmation that nobody submits without. */
const ALWAYS_ASKED = ['initiatives', 'jointActions', 'closing']

/** May the coordinator leave the section out of a round? */
export const canBeLeftOut = (section: string) => !ALWAYS_ASKED.includes(section)

/** T2 and F2 of the report, by what they show. */
const sectionsOfFigure: Readonly<Record<string, readonly string[]>> = {
  T2: ['knowledge', 'agreements'],
  F2: ['problems'],
}

/** May the rule be run? Without a section it would take what nobody was asked for what nobody has. */
export function canRuleRun({ reads, partial }: Pick<RuleEntry, 'reads' | 'partial'>, modulesOff: readonly string[]) {
  const off = Object.keys(reads).filter((section) => modulesOff.includes(section))
  return off.length === 0 || (partial === true && off.length < Object.keys(reads).length)
}

/** What can no longer be told when a section is left out. */
export function lostWithout({ id, questions, entries }: Section, catalogue: RuleCatalogue = ruleCatalogue) {
  return {
    rules: namesWhere(catalogue, ({ reads, partial }) => id in reads && !partial),
    figures: namesWhere(sectionsOfFigure, (sections) => sections.includes(id)),
    /** Questions whose answers municipality and police compare. */
    mirrored: [...questions, ...(entries?.questions ?? [])].filter((question) => question.mirrored).length,
  }
}

const namesWhere = <T>(all: Readonly<Record<string, T>>, holds: (it: T) => boolean) =>
  Object.entries(all).flatMap(([name, it]) => (holds(it) ? [name] : []))
