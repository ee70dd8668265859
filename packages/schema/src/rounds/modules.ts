import type { Section } from '../questionnaire/section.ts'
import type { FigureData } from '../report/figure-data.ts'
import { ruleCatalogue } from '../rules/catalogue.ts'
import type { RuleCatalogue, RuleEntry } from '../rules/rule-entry.ts'

/** The work itself, which everything after builds on, and the confirmation that nobody submits without. */
const ALWAYS_ASKED = ['initiatives', 'jointActions', 'closing']

/** May the coordinator leave the section out of a round? */
export const canBeLeftOut = (section: string) => !ALWAYS_ASKED.includes(section)

/** Those that are drawn from counts, and the two that are compiled by themselves: T2 and F2. */
type FigureName = keyof FigureData | 'structure' | 'problems'

/** What each figure and table of the report tells of. One that is not here does not compile. */
const sectionsOfFigure: Readonly<Record<FigureName, readonly string[]>> = {
  structure: ['organisation', 'knowledge', 'agreements'],
  problems: ['problems'],
  steps: ['about', 'organisation', 'knowledge'],
  methods: ['initiatives', 'jointActions'],
  initiatives: ['initiatives'],
  actors: ['collaborators'],
  jointActions: ['jointActions'],
  ties: ['collaborators', 'cooperation', 'jointActions'],
  across: ['problems', 'cooperation', 'jointActions'],
  sinceLast: ['organisation', 'knowledge', 'agreements', 'initiatives'],
  support: ['support'],
  obstacles: ['closing'],
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

const namesWhere = <Name extends string, T>(all: Readonly<Record<Name, T>>, holds: (it: T) => boolean) =>
  (Object.entries(all) as [Name, T][]).flatMap(([name, it]) => (holds(it) ? [name] : []))
