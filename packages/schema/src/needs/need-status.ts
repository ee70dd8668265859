import { z } from 'zod'

export const NeedStatus = z.enum([
  'proposed',
  'confirmed',
  'dismissed',
  'planned',
  'in_progress',
  'resolved',
  'carried_over',
])
export type NeedStatus = z.infer<typeof NeedStatus>

export const NeedPriority = z.enum(['high', 'medium', 'low'])
export type NeedPriority = z.infer<typeof NeedPriority>
