import { answer, type Answered, type ValueAt } from '../answers/address.ts'

type Part = 'took_part' | 'did_not' | 'not_known'

const parts = {
  full: 'took_part',
  partly: 'took_part',
  no: 'did_not',
  unknown: 'not_known',
} as const satisfies Record<ValueAt<'knowledge.planPolice'>, Part>

/** Whether a side says that the police took part in the work with the municipality's action plan; undefined when not asked. */
export function policePartInPlan(from: Answered): Part | undefined {
  const part = answer(from, 'knowledge.planPolice')
  return part && parts[part]
}
