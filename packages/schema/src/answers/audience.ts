/** Who may see an answer once it is submitted, each wider than the one before it; every way out obeys it. */
export const AUDIENCES = [
  'own-organisation',
  'county-board',
  'counterpart',
  'participants',
  'lansbra',
  'public',
] as const
export type Audience = (typeof AUDIENCES)[number]

/** Whose editions tell of each municipality: the county board, all who took part in the round, and the whole of LänsBrå. */
export const REPORT_READERS = ['county-board', 'participants', 'lansbra'] as const satisfies readonly Audience[]

/** In whose report sentences are reviewed and needs told: what LänsBrå reads, those who took part read. */
export const REVIEWED_READERS = ['county-board', 'lansbra'] as const satisfies readonly Audience[]
export type ReviewedReader = (typeof REVIEWED_READERS)[number]

/** For whom the editions of a report are made: the public's tells of the county as a whole, in counts alone. */
export const EDITION_READERS = [...REPORT_READERS, 'public'] as const satisfies readonly Audience[]
export type EditionReader = (typeof EDITION_READERS)[number]

/** `closing.shareLevel`: how widely the respondent lets its answers be shown. The widest that is offered holds nothing back. */
const SHARED_WITH = {
  coordinator: 'county-board',
  counterpart: 'counterpart',
  lansbra: 'public',
} as const satisfies Record<string, Audience>

/** Why an answer is withheld: the question is not for this reader, the respondent has chosen so, it would tell how the two
 * sides differ, or the county board has marked it as secret. */
export const WITHHELD_REASONS = ['question', 'respondent', 'difference', 'secrecy'] as const
export type WithheldReason = (typeof WITHHELD_REASONS)[number]

/** Stands where an answer would. Frozen editions are written with this key. */
export type Withheld = { notShown: WithheldReason }

/** No answer has such a part. */
export const isWithheld = (answer: unknown): answer is Withheld =>
  typeof answer === 'object' && answer !== null && 'notShown' in answer

interface Asked {
  readonly audience: Audience
  readonly mirrored?: boolean | undefined
}

/**
 * Why a reader is not shown an answer; null when they are. The question sets the widest circle, the respondent may draw it
 * closer (`shareLevel`; whoever was not asked has not): it is told that the choice is of what the system shows, so what would
 * be public is no exception. Whether the two sides see each other's mirrored answers is for the round to say.
 */
export function whyWithheld(
  { audience, mirrored = false }: Asked,
  shareLevel: unknown,
  reader: Audience,
): Withheld | null {
  if (!reaches(audience, reader)) return { notShown: 'question' }
  if (mirrored && reader === 'counterpart') return null
  const chosen = Object.entries(SHARED_WITH).find(([level]) => level === shareLevel)?.[1]
  return chosen === undefined || reaches(chosen, reader) ? null : { notShown: 'respondent' }
}

/** How the two sides differ is for themselves and for the county board. */
export const seesDifferences = (reader: Audience) => reaches('counterpart', reader)

const reaches = (audience: Audience, reader: Audience) => AUDIENCES.indexOf(reader) <= AUDIENCES.indexOf(audience)
