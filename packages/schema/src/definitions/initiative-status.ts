import type { Initiative } from '../answers/address.ts'

/** What a listed initiative or joint action comes to. What was planned and never came about is none. */
export type InitiativeStatus = 'ongoing' | 'planned' | 'idea' | 'over' | 'never_started' | 'not_known'

type Phase = NonNullable<Initiative['phase']>

const statuses = {
  idea: 'idea',
  planning: 'planned',
  ongoing: 'ongoing',
  permanent: 'ongoing',
  paused: 'over',
  ended: 'over',
  unknown: 'not_known',
} as const satisfies Record<Phase, InitiativeStatus>

/** Also of a joint action, which is not asked what has become of it. */
export function initiativeStatus({
  phase,
  statusSinceLast,
}: Pick<Initiative, 'phase' | 'statusSinceLast'>): InitiativeStatus {
  if (statusSinceLast === 'never_started') return 'never_started'
  return phase === undefined ? 'not_known' : statuses[phase]
}

/** Planned counts; an idea does not. */
export const isUnderWay = (status: InitiativeStatus) => status === 'ongoing' || status === 'planned'

/** Under way, or over: there is something to tell of it. */
export const hasStarted = (status: InitiativeStatus) => status === 'ongoing' || status === 'over'
