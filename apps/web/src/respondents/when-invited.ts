import type { Round } from '@kartlaggning/schema/rounds/round'

/** What a new contact gets: an invitation to answer, now or with the others, or to take part in what comes after. */
export function whenInvited({ status }: Pick<Round, 'status'>): 'atOnce' | 'later' | 'afterwards' {
  if (status === 'draft' || status === 'consultation') return 'later'
  return status === 'open' ? 'atOnce' : 'afterwards'
}
