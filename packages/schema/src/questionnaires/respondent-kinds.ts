import type { RespondentKind } from '../respondents/respondent-kind.ts'

export const bothSides = ['municipality', 'police'] as const satisfies readonly RespondentKind[]
export const municipality = ['municipality'] as const satisfies readonly RespondentKind[]
export const police = ['police'] as const satisfies readonly RespondentKind[]
export const policeArea = ['police_area'] as const satisfies readonly RespondentKind[]
