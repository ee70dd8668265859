import { cellsOf, titleOf } from '@kartlaggning/schema/answers/export/export-columns'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { Language, Text } from '@kartlaggning/schema/text'
import type { Column } from '../from-file/columns.ts'

/** What a column may answer: a question, or one row of a matrix, as each kind of respondent is asked it. */
export interface Target {
  /** `knowledge.pictureStatus`, `problems.concern.narcotics` */
  readonly address: string
  readonly section: Section
  /** Asked of each entry of the section. */
  readonly isOfEntries: boolean
  readonly asked: ReadonlyMap<RespondentKind, Column>
  /** As it is read by whoever is asked it first. */
  readonly text: Text
}

/** The sections of a version, by id, and everything that is asked in them. */
export interface Targets {
  readonly all: readonly Target[]
  readonly at: ReadonlyMap<string, Target>
  /** Sections with a list of entries. */
  readonly groups: readonly Section[]
}

export const kinds: readonly RespondentKind[] = ['municipality', 'police', 'police_area']
const everything = { scope: 'full' as const, modulesOff: [], supplementary: [] }

const known = new Map<string, Targets>()

export function targetsOf(version: string): Targets {
  const targets = known.get(version) ?? makeTargets(version)
  known.set(version, targets)
  return targets
}

function makeTargets(version: string): Targets {
  const found = new Map<string, Target & { readonly asked: Map<RespondentKind, Column> }>()
  const groups = new Map<string, Section>()
  for (const kind of kinds) {
    for (const section of sectionsOfRound(questionnaireOf(version), everything, kind)) {
      if (section.entries) groups.set(section.id, section)
      const parts = [
        { questions: section.questions, isOfEntries: false },
        { questions: section.entries?.questions ?? [], isOfEntries: true },
      ]
      for (const { questions, isOfEntries } of parts) {
        for (const it of questions.flatMap(cellsOf)) {
          const text = { sv: titled(it, 'sv', kind), en: titled(it, 'en', kind) }
          const target = found.get(it.id) ?? { address: it.id, section, isOfEntries, text, asked: new Map() }
          found.set(it.id, target)
          target.asked.set(kind, columnOf(it, text))
        }
      }
    }
  }
  return { all: [...found.values()], at: found, groups: [...groups.values()] }
}

type AskedCell = ReturnType<typeof cellsOf>[number]

const titled = (it: AskedCell, language: Language, kind: RespondentKind) => titleOf(it, { language }, kind)

/** A row of a matrix as a question of its own. */
function columnOf({ id, question, cell }: AskedCell, text: Text): Column {
  const { askedOf, audience, shownWhen } = question
  return { ...cell, id, text, askedOf, audience, ...(shownWhen && { shownWhen }) } as Column
}
