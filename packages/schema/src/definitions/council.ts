import { answer, type Answered, type ValueAt } from '../answers/address.ts'

type Council = 'there' | 'not_there' | 'not_known'

const councils = {
  active: 'there',
  shared: 'there',
  dormant: 'there',
  planned: 'not_there',
  no: 'not_there',
  unknown: 'not_known',
} as const satisfies Record<ValueAt<'organisation.council'>, Council>

/** Whether a side says that there is a council, meeting or dormant; undefined when it was not asked. */
export function councilOf(from: Answered): Council | undefined {
  const council = answer(from, 'organisation.council')
  return council && councils[council]
}
