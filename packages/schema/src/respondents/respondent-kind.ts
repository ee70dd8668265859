import { z } from 'zod'

/** Municipality and police answer per municipality; a local police area answers its common part once. */
export const RespondentKind = z.enum(['municipality', 'police', 'police_area'])
export type RespondentKind = z.infer<typeof RespondentKind>
