import { secrecyGroundNames } from '@kartlaggning/schema/answers/secrecy-grounds'
import type { MarkedBefore } from '@kartlaggning/schema/answers/secrecy'
import type { Language } from '@kartlaggning/schema/text'

/** In which round an answer was marked, and on which ground. */
export const wasMarked = ({ ground, roundName }: MarkedBefore, language: Language) => ({
  round: roundName,
  ground: secrecyGroundNames[ground][language],
})
