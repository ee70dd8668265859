import { annaEk, erikStrand, karinBerg } from '@kartlaggning/db/demo/people'

/** Whose sign-in links are shown when the demo starts. */
export const demoPeople = [
  { as: 'coordinator', ...karinBerg },
  { as: 'municipality', ...annaEk },
  { as: 'police', ...erikStrand },
] as const
