import type { Question } from '../questionnaire/question.ts'
import type { canonicalQuestionnaire } from '../questionnaires/canonical.ts'
import type { LocalCode, ValueOf } from './value.ts'

type Section = (typeof canonicalQuestionnaire)['sections'][number]
type GroupSection = Extract<Section, { entries: object }>
type SectionAt<Id> = Extract<Section, { id: Id }>

type NameIn<Id> = Id extends `${string}.${infer Name}` ? Name : never
type AnswersTo<Q extends Question> = { readonly [q in Q as NameIn<q['id']>]?: ValueOf<q> }
type EntryOf<Id> = { readonly id: string } & AnswersTo<
  Extract<GroupSection, { id: Id }>['entries']['questions'][number]
>

export interface Initiative extends EntryOf<'initiatives'> {}
export interface Collaborator extends EntryOf<'collaborators'> {}
export interface JointAction extends EntryOf<'jointActions'> {}

/** An entry of each repeated group. */
interface Entries {
  readonly initiatives: Initiative
  readonly collaborators: Collaborator
  readonly jointActions: JointAction
}

type SectionsAnswered = {
  readonly [Id in Section['id']]?: AnswersTo<SectionAt<Id>['questions'][number]> &
    (Id extends keyof Entries ? { readonly entries?: readonly Entries[Id][] } : unknown)
}

/** What a respondent has submitted, in the questions and codes of the canonical questionnaire. */
export interface CanonicalAnswers extends SectionsAnswered {}

type OwnQuestion = Section['questions'][number]
type OwnMatrix = Extract<OwnQuestion, { kind: 'matrix' }>
type OwnValues = { [q in OwnQuestion as q['id']]: ValueOf<q> }
type RowValues = { [m in OwnMatrix as `${m['id']}.${m['rows'][number]['code'] | LocalCode}`]: ValueOf<m['cell']> }

interface ValuesByAddress extends OwnValues, RowValues {}

/** Where a section's own answer stands: `knowledge.pictureStatus`, in a matrix also `problems.concern.narcotics`. */
export type Address = keyof ValuesByAddress
export type ValueAt<A extends Address> = ValuesByAddress[A]

/** Where an answer in an entry of the group stands: `initiatives.phase`. */
export type EntryAddress<Group extends keyof Entries = keyof Entries> = {
  [group in Group]: `${group}.${Exclude<keyof Entries[group] & string, 'id'>}`
}[Group]

/** Whose answers these are is for the reader to know. */
export interface Answered {
  readonly answers: CanonicalAnswers
}

/** The answer at an address; undefined when there is none. */
export function answer<A extends Address>({ answers }: Answered, address: A): ValueAt<A> | undefined {
  const { section, name, row } = placeOf(address)
  const own: Loose | undefined = answers[section]
  const found = own?.[name]
  return (row === undefined || found === undefined ? found : (found as Loose)[row]) as ValueAt<A> | undefined
}

/** What there are answers under, with their type: the rows of a matrix, the questions of an entry. */
export const namesIn = <T extends object>(answers: T) => Object.keys(answers) as (keyof T & string)[]

type Loose = Readonly<Record<string, unknown>>

interface Place {
  readonly section: Section['id']
  readonly name: string
  readonly row: string | undefined
}

// Taken apart once: rules ask for the same few addresses of every respondent.
const places = new Map<string, Place>()

function placeOf(address: string): Place {
  const known = places.get(address)
  if (known) return known
  const [section, name = '', row] = address.split('.')
  const place = { section: section as Section['id'], name, row }
  places.set(address, place)
  return place
}
