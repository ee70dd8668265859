import type { Need } from '@kartlaggning/schema/needs/need'
import type { NeedPriority, NeedStatus } from '@kartlaggning/schema/needs/need-status'

/** The three that one chooses between; the last leaves it for later. */
export const choices = ['confirm', 'dismiss', 'later'] as const
type Choice = (typeof choices)[number]

/** What has become of a need after it was confirmed. */
export const followUps = ['confirmed', 'planned', 'in_progress', 'resolved', 'carried_over'] as const
type FollowUp = (typeof followUps)[number]

export interface DecisionFields {
  choice: Choice | ''
  followUp: FollowUp
  motivation: string
  priority: NeedPriority | ''
}

const isFollowUp = (status: NeedStatus): status is FollowUp => followUps.some((it) => it === status)

export const isConfirmed = ({ status }: Pick<Need, 'status'>) => isFollowUp(status)

export function fieldsOf({ status, later, priority, decisions }: Need): DecisionFields {
  return {
    choice: status === 'dismissed' ? 'dismiss' : isFollowUp(status) ? 'confirm' : later ? 'later' : '',
    followUp: isFollowUp(status) ? status : 'confirmed',
    motivation: status === 'proposed' ? '' : (decisions.at(-1)?.motivation ?? ''),
    priority: priority ?? '',
  }
}

export const statusOf = ({ choice, followUp }: DecisionFields): 'dismissed' | FollowUp =>
  choice === 'dismiss' ? 'dismissed' : followUp
