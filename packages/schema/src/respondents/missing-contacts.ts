import type { Respondent } from './respondent.ts'

/** Whom a respondent is without: anybody who answers, or anybody who submits. */
export function missingContacts({ contacts }: Pick<Respondent, 'contacts'>): 'anybody' | 'signatory' | undefined {
  if (contacts.length === 0) return 'anybody'
  return contacts.some((it) => it.signatory) ? undefined : 'signatory'
}
