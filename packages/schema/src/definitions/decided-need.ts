import type { NeedStatus } from '../needs/need-status.ts'

const decided: readonly NeedStatus[] = ['confirmed', 'planned', 'in_progress', 'resolved', 'carried_over']
const workedOn: readonly NeedStatus[] = ['planned', 'in_progress']

/** The county board stood for it in the round in which it was found. */
export const isStoodFor = (status: NeedStatus) => decided.includes(status)

/** Something was to be done about it, or was under way. */
export const isWorkedOn = (status: NeedStatus) => workedOn.includes(status)
