import { isLarge } from '@kartlaggning/schema/definitions/problem-size'
import type { Report } from '@kartlaggning/schema/report/report'

/** In the eyes of either side. */
export const isLargeProblem = ({ concern }: Pick<Report['problems'][number]['cells'][number], 'concern'>) =>
  [concern.municipality, concern.police].some(isLarge)
