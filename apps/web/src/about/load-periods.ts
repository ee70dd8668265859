import { retention } from '@kartlaggning/schema/report/retention/retention'
import { call } from '../call.ts'
import { currentActor } from '../session.tsx'

/** How long the county boards that somebody has to do with keep what there is of them; null to whoever is not signed in. */
export const loadPeriods = async () => ((await currentActor()) ? call(retention.periods) : null)
