import type { ValueAt } from '../answers/address.ts'
import type { Task } from '../gaps/task.ts'

export type Obstacle = keyof ValueAt<'closing.obstacle'>

/** The tasks within which the county board can do something about an obstacle; about others, practical support. */
const tasks: Readonly<Partial<Record<Obstacle, readonly Task[]>>> = {
  secrecy: ['training', 'local_national_link'],
  competence: ['training'],
  data: ['knowledge_based_work'],
  analysis_capacity: ['knowledge_based_work'],
  partners: ['collaboration_exchange'],
  roles: ['collaboration_exchange'],
  small_municipality: ['cross_municipal'],
  money: ['practical_support', 'local_national_link'],
  short_projects: ['practical_support', 'local_national_link'],
}

export const tasksAgainst = (obstacle: Obstacle): readonly Task[] => tasks[obstacle] ?? ['practical_support']
