import { answer, type Answered, type Initiative } from '../answers/address.ts'

type Linked = 'linked' | 'hardly_linked' | 'not_known'

/** Whether the measures of the plan respond to the situational picture; undefined when there is no plan, or no question. */
export function planLinkedOf(from: Answered): Linked | undefined {
  const linked = answer(from, 'knowledge.planLinked')
  if (linked === undefined) return undefined
  if (linked === 'unknown') return 'not_known'
  return linked === 'some' || linked === 'none' ? 'hardly_linked' : 'linked'
}

/** Whether any of these initiatives is part of the action plan. */
export function planCovers(initiatives: readonly Pick<Initiative, 'inPlan'>[]): 'yes' | 'no' | 'not_known' {
  if (initiatives.some(({ inPlan }) => inPlan === 'yes')) return 'yes'
  return initiatives.some(({ inPlan }) => inPlan === 'unknown') ? 'not_known' : 'no'
}
