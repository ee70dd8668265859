import type { Report } from '@kartlaggning/schema/report/report'

/** From here a problem counts as great ("Stort", "Mycket stort"). */
const GREAT = 3

/** In the eyes of either side. */
export const isLargeProblem = ({ concern }: Pick<Report['problems'][number]['cells'][number], 'concern'>) =>
  [concern.municipality, concern.police].some((degree) => typeof degree === 'number' && degree >= GREAT)
