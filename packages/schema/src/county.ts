import { z } from 'zod'

/** As Statistics Sweden numbers the counties; with an r after it, the rehearsal that one has. */
export const CountyCode = z
  .string()
  .regex(/^\d{2}r?$/)
  .meta({ examples: ['19'] })

export const OneCounty = z.object({ county: CountyCode })

/** Whether what belongs to this county is a rehearsal. */
export const isRehearsal = (county: string): boolean => county.endsWith('r')

/** The county that is rehearsed, or the county itself. */
export const realCounty = (county: string): string => (isRehearsal(county) ? county.slice(0, -1) : county)
