import { answer, type Answered, type ValueAt } from '../answers/address.ts'
import { whyNoFunction } from './coordination-function.ts'
import { whyTooLittleTime } from './coordination-time.ts'

type Limits = Parameters<typeof whyTooLittleTime>[2]

/** A municipality lacks a coordination function, or has too little time for it: a share of another's could help. */
export function couldUseSharedFunction(municipality: Answered, population: number | null, thresholds: Limits): boolean {
  const why = whyNoFunction(municipality)
  if (why !== undefined) return why !== 'unknown'
  const time = whyTooLittleTime(municipality, population, thresholds)
  return time === 'below_limit' || time === 'taken'
}

const mayShare: ReadonlySet<ValueAt<'cooperation.wantedSharedFunction'>> = new Set(['yes', 'maybe'])

/** It is interested in sharing its coordination function or analysis with another municipality, or may be. */
export function mayShareFunction(municipality: Answered): boolean {
  const wanted = answer(municipality, 'cooperation.wantedSharedFunction')
  return wanted !== undefined && mayShare.has(wanted)
}

/** Those it shares a function with already. */
export const sharesFunctionWith = (municipality: Answered) =>
  answer(municipality, 'organisation.functionSharedWith') ?? []
