import type { Round } from '@kartlaggning/schema/round'

/** Whether there is still something to answer for those who are invited. */
export const canInvite = ({ status }: Pick<Round, 'status'>) => ['draft', 'consultation', 'open'].includes(status)
