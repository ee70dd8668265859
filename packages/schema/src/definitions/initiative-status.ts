import type { Initiative } from '../answers/address.ts'
import type { Answers } from '../answers/answer-document.ts'

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

/** What may be said to have become of it since the last round, where nothing is left of it in this one. */
const endings: ReadonlySet<unknown> = new Set<Initiative['statusSinceLast']>([
  'ended_done',
  'ended_other',
  'never_started',
])

export const isEnding = (statusSinceLast: unknown) => endings.has(statusSinceLast)

/** Whether nothing is left of it in the next round; as it was stated in any version. */
export const hasEnded = ({ statusSinceLast, phase }: Answers) =>
  isEnding(statusSinceLast) || phase === ('ended' satisfies Phase)

/** Planned counts; an idea does not. */
export const isUnderWay = (status: InitiativeStatus) => status === 'ongoing' || status === 'planned'
