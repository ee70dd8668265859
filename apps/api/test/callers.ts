/**
 * Somebody who calls; `own` answers for Sala, the municipality that the calls are about, `delegate` for its initiatives, and
 * `withdrawn` did until the access was ended; `lansbraReader` has been invited to read what is published for LänsBrå. The last two are programs that ask with a key of the county.
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
  | 'lansbraReader'
  | 'answersKey'
  | 'editionsKey'

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

export const participants = ['own', 'delegate', 'counterpart', 'neighbour', 'policeArea'] as const
export const staff = ['coordinator', 'analyst'] as const
export const signedIn = [...participants, ...staff, 'passerBy', 'withdrawn', 'otherCounty', 'lansbraReader'] as const

export const own: Row = { may: ['own'] }
export const ownOrHanded: Row = { may: ['own', 'delegate'] }
export const coordinatorOnly: Row = { may: ['coordinator'] }
export const staffOnly: Row = { may: staff }
export const answersKey: Row = { may: ['answersKey'] }
export const editionsKey: Row = { may: ['editionsKey'] }
export const open: Row = { may: 'public' }
