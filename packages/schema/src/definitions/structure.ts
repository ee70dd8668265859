import { answer, type Address, type Answered, type ValueAt } from '../answers/address.ts'
import { agreementOf } from './agreement.ts'
import { situationalPicture, type WhenPicturesAge } from './situational-picture.ts'

/** What shows how the work is structured in a municipality. */
export const indicators = [
  'organisation.function',
  'organisation.council',
  'knowledge.pictureStatus',
  'knowledge.planStatus',
  'knowledge.followup',
  'knowledge.causeAnalysis',
  'agreements.agreementStatus',
  'agreements.promiseStatus',
] as const satisfies readonly Address[]
export type Indicator = (typeof indicators)[number]

/** What a side's answers come to in an indicator, dates before statuses; undefined when it has not answered. */
export function indicatorOf(
  from: Answered,
  indicator: Indicator,
  when: WhenPicturesAge,
): ValueAt<Indicator> | undefined {
  switch (indicator) {
    case 'knowledge.pictureStatus':
      return situationalPicture(from, when)?.state
    case 'agreements.agreementStatus':
      return agreementOf(from, when.referenceDate)?.state
    default:
      return answer(from, indicator)
  }
}

export type IndicatorStatus = 'in_place' | 'partly' | 'under_way' | 'none' | 'unknown'

/** What each answer about the structure of the work amounts to. */
const statuses: { readonly [I in Indicator]: Readonly<Record<ValueAt<I>, IndicatorStatus>> } = {
  'organisation.function': {
    own_person: 'in_place',
    several: 'in_place',
    shared_municipality: 'in_place',
    federation: 'in_place',
    in_progress: 'under_way',
    no: 'none',
    unknown: 'unknown',
  },
  'organisation.council': {
    active: 'in_place',
    shared: 'in_place',
    dormant: 'partly',
    planned: 'under_way',
    no: 'none',
    unknown: 'unknown',
  },
  'knowledge.pictureStatus': {
    current: 'in_place',
    outdated: 'partly',
    in_progress: 'under_way',
    not_started: 'none',
    unknown: 'unknown',
  },
  'knowledge.planStatus': {
    adopted: 'in_place',
    expired: 'partly',
    in_progress: 'under_way',
    none: 'none',
    unknown: 'unknown',
  },
  'knowledge.followup': { systematic: 'in_place', partly: 'partly', none: 'none', unknown: 'unknown' },
  'knowledge.causeAnalysis': { all: 'in_place', some: 'partly', none: 'none', unknown: 'unknown' },
  'agreements.agreementStatus': {
    valid: 'in_place',
    expired: 'partly',
    negotiating: 'under_way',
    never: 'none',
    unknown: 'unknown',
  },
  'agreements.promiseStatus': {
    active: 'in_place',
    expired: 'partly',
    planned: 'under_way',
    chosen_not: 'none',
    no: 'none',
    unknown: 'unknown',
  },
}

/** What can be answered in an indicator, from what is in place to what is not known. */
export const levelsOf = (indicator: Indicator): readonly string[] => Object.keys(statuses[indicator])

/** The status of an answer as a report has it; one frozen long ago may know others than these. */
export function indicatorStatus(indicator: string, answer: string): IndicatorStatus {
  const known = new Map<string, Readonly<Record<string, IndicatorStatus>>>(Object.entries(statuses)).get(indicator)
  return known?.[answer] ?? 'unknown'
}

/** What an indicator rests on besides its own question. */
const alsoRead: { readonly [I in Indicator]?: readonly Address[] } = {
  'knowledge.pictureStatus': ['knowledge.pictureMonth'],
  'agreements.agreementStatus': ['agreements.agreementTo'],
}

export const readFor = (indicator: Indicator): readonly Address[] => [indicator, ...(alsoRead[indicator] ?? [])]

const RANKS: Readonly<Record<IndicatorStatus, number | null>> = {
  in_place: 2,
  partly: 1,
  under_way: 1,
  none: 0,
  unknown: null,
}

/** How a status has changed from one round to the next; undefined where either is not known. */
export function structureChange(
  before: IndicatorStatus,
  now: IndicatorStatus,
): 'improved' | 'worsened' | 'same' | undefined {
  const [then, today] = [RANKS[before], RANKS[now]]
  if (then === null || today === null) return undefined
  return today > then ? 'improved' : today < then ? 'worsened' : 'same'
}
