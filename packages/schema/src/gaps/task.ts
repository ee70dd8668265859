import { z } from 'zod'

/** The seven tasks of the county board's commission, U1–U7 in this order. */
export const Task = z.enum([
  'practical_support',
  'collaboration_exchange',
  'cross_municipal',
  'knowledge_based_work',
  'evidence_base',
  'training',
  'local_national_link',
])
export type Task = z.infer<typeof Task>
