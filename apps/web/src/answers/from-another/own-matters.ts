import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import type { Registers } from '../../questionnaire/registers.ts'

/** Whose answers are looked at, and who they would be copied to. */
export interface Places {
  /** "Surahammar" */
  readonly from: string
  /** Code of the municipality there. */
  readonly fromMunicipality?: string | null
  /** Code of the municipality here; null where the answers are about no single one. */
  readonly toMunicipality: string | null
  readonly registers: Registers
}

/**
 * Why an answer should not be copied unseen: it names the other place, or it is a date, a count or an address, which each
 * organisation has its own of.
 */
export type OwnMatter = 'names-place' | 'own-fact'

export function ownMatterIn(question: Question, value: unknown, places: Places): OwnMatter | null {
  return namesPlace(question, value, places) ? 'names-place' : isOwnFact(question) ? 'own-fact' : null
}

const isOwnFact = (question: Question) => ['month', 'number', 'url'].includes(kindOf(question))

const kindOf = (question: Question) => (question.kind === 'matrix' ? question.cell.kind : question.kind)

/** Also asked of an entry, whose dates and counts are its own wherever it is. */
export function namesPlace(question: Question, value: unknown, { from, toMunicipality, registers }: Places): boolean {
  switch (kindOf(question)) {
    case 'municipalities':
      return (
        Array.isArray(value) && toMunicipality !== null && !value.includes(toMunicipality) && !value.includes('none')
      )
    case 'actor':
    case 'actors':
      return actorsIn(value).some((id) => says(registers.actors.find((it) => it.id === id)?.name ?? '', from))
    case 'text':
    case 'url':
      return typeof value === 'string' && says(value, from)
    default:
      return false
  }
}

const actorsIn = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : [value]).map((it: unknown) =>
    typeof it === 'object' && it !== null && 'actor' in it ? it.actor : it,
  )

/** "Surahammars kommun" says Surahammar. */
const says = (text: string, place: string) => ` ${normalized(text)}`.includes(` ${normalized(place)}`)

/**
 * An answer as it is said here: an organisation that is the other municipality's own becomes the one of the same kind that
 * is this one's own, where the register has exactly one.
 */
export function asOwnHere<T>(question: Question, value: T, places: Places): T {
  const kind = kindOf(question)
  return kind === 'actor' || kind === 'actors' ? (exchanged(value, places) as T) : value
}

function exchanged(value: unknown, places: Places): unknown {
  if (typeof value === 'string') return ownTwin(value, places) ?? value
  if (Array.isArray(value)) return value.map((it: unknown) => exchanged(it, places))
  if (typeof value !== 'object' || value === null || !('actor' in value)) return value
  return { ...value, actor: exchanged(value.actor, places) }
}

function ownTwin(id: string, { fromMunicipality, toMunicipality, registers }: Places): string | undefined {
  const there = registers.actors.find((it) => it.id === id)
  if (!there || !fromMunicipality || !toMunicipality || there.municipality !== fromMunicipality) return undefined
  const here = registers.actors.filter(
    (it) => it.municipality === toMunicipality && it.kind === there.kind && it.mergedInto === null,
  )
  return here.length === 1 ? here[0]?.id : undefined
}
