import { countyRules } from './regional/county.ts'
import { experienceRules } from './regional/experience.ts'
import { neighbourRules } from './regional/neighbours.ts'

/** Rules that look at several municipalities at once. */
export const regional = { ...neighbourRules, ...experienceRules, ...countyRules } as const
