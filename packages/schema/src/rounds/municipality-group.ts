import { z } from 'zod'

/** The kind of a municipality in the grouping of Sweden's Municipalities and Regions (SKR). */
export const MunicipalityGroup = z.enum(['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9'], 'choose-one')
export type MunicipalityGroup = z.infer<typeof MunicipalityGroup>

/** What the groups are of, by the letter of their codes. */
export const MainGroup = z.enum(['A', 'B', 'C'])
export type MainGroup = z.infer<typeof MainGroup>
