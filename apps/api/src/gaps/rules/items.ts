import type { Collaborator, Initiative, JointAction } from '@kartlaggning/schema/answers/address'
import { initiativeStatus, isUnderWay, type InitiativeStatus } from '@kartlaggning/schema/definitions/initiative-status'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Json } from '@kartlaggning/schema/json'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { evidenceAt } from './evidence.ts'
import type { SubmittedSide } from './round-answers.ts'

interface Listed<Section, Entry> {
  readonly from: SubmittedSide
  readonly section: Section
  readonly entry: Entry
  readonly problems: readonly Problem[]
  readonly status: InitiativeStatus
}

/** An initiative or a joint action that a side has listed. */
export type Item = ListedInitiative | ListedJointAction
export type ListedInitiative = Listed<'initiatives', Initiative>
export type ListedJointAction = Listed<'jointActions', JointAction>

export const initiativesOf = (from: SubmittedSide): ListedInitiative[] =>
  (from.answers.initiatives?.entries ?? []).map((entry) => listed(from, 'initiatives', entry)).toSorted(byId)

export const jointActionsOf = (from: SubmittedSide): ListedJointAction[] =>
  (from.answers.jointActions?.entries ?? []).map((entry) => listed(from, 'jointActions', entry)).toSorted(byId)

export const collaboratorsOf = ({ answers }: SubmittedSide): readonly Collaborator[] =>
  (answers.collaborators?.entries ?? []).toSorted((one, other) => (one.id < other.id ? -1 : 1))

const listed = <Section extends Item['section'], Entry extends Initiative | JointAction>(
  from: SubmittedSide,
  section: Section,
  entry: Entry,
): Listed<Section, Entry> => ({ from, section, entry, problems: entry.problems ?? [], status: initiativeStatus(entry) })

/** The order in which they were listed means nothing. */
const byId = (one: Pick<Item, 'entry'>, other: Pick<Item, 'entry'>) => (one.entry.id < other.entry.id ? -1 : 1)

/** "”Mini-Maria”" */
export const quotedName = ({ entry: { name = '' } }: Item): Text => ({ sv: `”${name}”`, en: `“${name}”` })

export const isJointAction = (item: Item): item is ListedJointAction => item.section === 'jointActions'

export const isItemUnderWay = ({ status }: Item) => isUnderWay(status)

export const isOngoing = ({ status }: Item) => status === 'ongoing'

/** Where the phase is not known, it may be under way. */
export const isUnclear = ({ status }: Item) => status === 'not_known'

/** What is aimed at a problem; of it, what is under way, and what may be. */
export interface Against<Work extends Item = Item> {
  readonly all: readonly Work[]
  readonly underWay: readonly Work[]
  readonly unclear: readonly Work[]
}

export const nothingAgainst: Against<never> = { all: [], underWay: [], unclear: [] }

const againstIt = <Work extends Item>(all: readonly Work[]): Against<Work> => ({
  all,
  underWay: all.every(isItemUnderWay) ? all : all.filter(isItemUnderWay),
  unclear: all.filter(isUnclear),
})

/** The same by the problems that they are aimed at. */
export const againstEach = <Work extends Item>(items: readonly Work[]): ReadonlyMap<Problem, Against<Work>> =>
  new Map(
    byProblem(items)
      .entries()
      .map(([problem, all]) => [problem, againstIt(all)]),
  )

export function byProblem<T extends { readonly problems: readonly Problem[] }>(items: readonly T[]): Map<Problem, T[]> {
  const found = new Map<Problem, T[]>()
  for (const item of items) {
    for (const problem of item.problems) {
      const sameProblem = found.get(problem)
      if (sameProblem) sameProblem.push(item)
      else found.set(problem, [item])
    }
  }
  return found
}

/** Answers in an entry, as evidence. */
export const citeItem = <Entry extends Item['entry'], Name extends Exclude<keyof Entry & string, 'id'>>(
  item: Listed<Item['section'], Entry & { readonly [name in Name]?: Json }>,
  ...names: readonly Name[]
): Evidence[] => citeItems<Entry, Name>([item], ...names)

/** The same of several entries, one after another. */
export function citeItems<Entry extends Item['entry'], Name extends Exclude<keyof Entry & string, 'id'>>(
  items: readonly Listed<Item['section'], Entry & { readonly [name in Name]?: Json }>[],
  ...names: readonly Name[]
): Evidence[] {
  const cited: Evidence[] = []
  for (const { from, section, entry } of items) {
    for (const name of names) {
      const value = entry[name]
      if (value !== undefined) cited.push(evidenceAt(from, addressOf(section, name), value, entry))
    }
  }
  return cited
}

// Put together once, and then the same text in all evidence.
const addresses = { initiatives: new Map<string, string>(), jointActions: new Map<string, string>() }

function addressOf(section: Item['section'], name: string): string {
  const known = addresses[section].get(name)
  if (known !== undefined) return known
  const address = `${section}.${name}`
  addresses[section].set(name, address)
  return address
}

/** What each is aimed at and which phase it is in; of what never started, that it did not. */
export const citeStatuses = (items: readonly Item[]): Evidence[] => items.flatMap(citeStatus)

const citeStatus = (item: Item): Evidence[] =>
  item.section === 'initiatives' && item.status === 'never_started'
    ? citeItem(item, 'problems', 'statusSinceLast')
    : citeItem(item, 'problems', 'phase')
