import type { RegisteredActor } from '@kartlaggning/schema/actor'
import type { Kind, Option, Question } from '@kartlaggning/schema/question'
import type { Section } from '@kartlaggning/schema/shown'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { Municipality } from '@kartlaggning/schema/round'
import type { Language } from '@kartlaggning/schema/text'

/** What ids and codes of other registers are called. */
export interface Names {
  readonly actors: readonly RegisteredActor[]
  readonly municipalities: readonly Pick<Municipality, 'code' | 'name'>[]
}

export const noNames: Names = { actors: [], municipalities: [] }

/** An answer as people read it: one text, or one for each thing chosen. A code that is gone stands for itself. */
export function answerInWords(kind: Kind, value: unknown, language: Language, names: Names): readonly string[] {
  if (value === undefined || value === null) return []
  switch (kind.kind) {
    case 'single':
      return [optionText(kind.options, value, language)]
    case 'multi':
    case 'ranking':
      return listOf(value).map((code) => optionText(kind.options, code, language))
    case 'scale':
      return [scaleText(kind, value, language)]
    case 'number':
      return [kind.unit ? `${String(value)}\u00A0${kind.unit[language]}` : String(value)]
    case 'month':
      return [monthText(String(value), language)]
    case 'text':
    case 'url':
      return [String(value)]
    case 'actor':
      return [actorName(value, names)]
    case 'actors':
      return listOf(value).map((it) => participantText(kind.roles, it, language, names))
    case 'municipalities':
      return listOf(value).map((code) => (code === 'none' ? words.none[language] : municipalityName(code, names)))
    case 'confirmation':
      return [words.confirmed[language]]
  }
}

const words = {
  unknown: { sv: 'Vet inte', en: 'Don’t know' },
  not_applicable: { sv: 'Inte aktuellt', en: 'Not applicable' },
  open_ended: { sv: 'Tills vidare', en: 'Until further notice' },
  none: { sv: 'Ingen', en: 'None' },
  confirmed: { sv: 'Ja', en: 'Yes' },
} as const

function scaleText(kind: Kind & { kind: 'scale' }, value: unknown, language: Language) {
  if (value === 'unknown' || value === 'not_applicable') return words[value][language]
  const point = kind.points.find((it) => it.value === value)
  return point ? `${point.text[language]} (${point.value})` : String(value)
}

export function monthText(month: string, language: Language) {
  if (month === 'open_ended') return words.open_ended[language]
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T00:00:00Z`),
  )
}

function participantText(roles: readonly Option[] | undefined, it: unknown, language: Language, names: Names) {
  const { actor, role } = it as { actor: string; role?: string }
  const name = actorName(actor, names)
  return roles && role ? `${name} – ${optionText(roles, role, language).toLocaleLowerCase(language)}` : name
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const optionText = (options: readonly Option[], code: unknown, language: Language) =>
  options.find((option) => option.code === code)?.text[language] ?? String(code)
const actorName = (id: unknown, { actors }: Names) => actors.find((actor) => actor.id === id)?.name ?? String(id)
const municipalityName = (code: unknown, { municipalities }: Names) =>
  municipalities.find((it) => it.code === code)?.name ?? String(code)

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
