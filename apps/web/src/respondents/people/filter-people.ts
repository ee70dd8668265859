import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'

export const personStates = ['current', 'former', 'closed'] as const
export type PersonState = (typeof personStates)[number]

/** Whether somebody answers now, has answered, or has left for good. */
export function stateOf({ closedAt, mergedInto, assignments }: RegisteredPerson): PersonState {
  if (closedAt !== null || mergedInto !== null) return 'closed'
  return assignments.some((it) => it.endedAt === null) ? 'current' : 'former'
}

/** Every word is somewhere in what is known of them. */
export function filterPeople(
  register: readonly RegisteredPerson[],
  { search, state }: { readonly search: string; readonly state: string },
): readonly RegisteredPerson[] {
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  return register.filter((person) => {
    if (state !== '' && stateOf(person) !== state) return false
    const { name, email, phone, function: role, organisation, assignments } = person
    const known = [name, email, phone, role, organisation, ...assignments.map((it) => it.respondent)]
      .join(' ')
      .toLocaleLowerCase('sv')
    return words.every((word) => known.includes(word))
  })
}
