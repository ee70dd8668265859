import { endOfDay } from '@kartlaggning/schema/document/dates'
import { firstDeadline } from '@kartlaggning/schema/letters/common-values'
import type { Trx } from '../../database/database.ts'
import { sendInvitations } from '../send-invitation.ts'
import type { Owing } from './read-owing.ts'
import { reminderLetter } from './reminder-letter.ts'

/** Puts a reminder to each in the outbox, one letter about all that they owe. Returns to how many it was new. */
export async function remind(
  trx: Trx,
  owing: readonly Owing[],
  { occasion, today }: { readonly occasion: string; readonly today: string },
  publicUrl: string,
): Promise<number> {
  const to = owing.map(({ personId, respondent }) => ({ personId, respondentId: respondent.id }))
  const written = reminderLetter(owing.map(({ respondent }) => respondent))
  return sendInvitations(trx, to, publicUrl, written, (all) => {
    const first = firstDeadline(all)
    return {
      occasion: `reminder ${occasion}`,
      holdsWhile: 'unsubmitted',
      // Past the last day it is still owed, as long as the round is open.
      ...(first >= today && { notAfter: endOfDay(first) }),
    }
  })
}
