/**
 * Somebody who calls; `own` answers for Sala, the municipality that the calls are about, `delegate` for its initiatives, and
 * `withdrawn` did until the access was ended.
 */
export type Caller =
  | 'own'
  | 'delegate'
  | 'withdrawn'
  | 'counterpart'
  | 'neighbour'
  | 'policeArea'
  | 'passerBy'
  | 'coordinator'
  | 'analyst'
  | 'otherCounty'

/** What the calls are about. */
export interface About {
  readonly roundId: string
  readonly respondentId: string
  readonly entryId: string
  readonly needId: string
}

export interface Row {
  readonly may: readonly Caller[] | 'public'
  readonly body?: (about: About) => object
  readonly params?: object
}
