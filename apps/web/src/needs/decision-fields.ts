import type { NeedPriority, NeedStatus } from '@kartlaggning/schema/needs/need-status'

export interface DecisionFields {
  status: NeedStatus | ''
  motivation: string
  priority: NeedPriority | ''
  measures: string[]
  support: string
}
