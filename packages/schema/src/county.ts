import { z } from 'zod'

/** As Statistics Sweden numbers the counties. */
export const CountyCode = z
  .string()
  .regex(/^\d{2}$/)
  .meta({ examples: ['19'] })

export const OneCounty = z.object({ county: CountyCode })
