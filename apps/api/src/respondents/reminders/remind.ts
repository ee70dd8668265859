import { endOfDay } from '@kartlaggning/schema/document/dates'
import { firstDeadline } from '@kartlaggning/schema/letters/common-values'
import type { Trx } from '../../database/database.ts'
import { copyToMailboxes } from '../copy-to-mailboxes.ts'
import { sendInvitations } from '../send-invitation.ts'
import type { Owing } from './read-owing.ts'
import { reminderLetter } from './reminder-letter.ts'

interface Sending {
  readonly occasion: string
  readonly today: string
}

/** Puts a reminder to each in the outbox, one letter about all that they owe. Returns to how many it was new. */
export async function remind(trx: Trx, owing: readonly Owing[], sending: Sending, publicUrl: string): Promise<number> {
  const written = reminderLetter(owing.map(({ respondent }) => respondent))
  return sendInvitations(trx, accessOf(owing), publicUrl, written, (all) => purposeOf(all, sending))
}

/** The same to the mailboxes of their organisations, as a copy; to them also where no letter reaches the contact itself. */
export const copyReminder = (trx: Trx, owing: readonly Owing[], sending: Sending): Promise<void> =>
  copyToMailboxes(trx, accessOf(owing), {
    copied: 'reminder',
    purposeOf: (all) => purposeOf(all, sending),
    unreachable: new Set(owing.filter((it) => it.unreachable).map(({ personId }) => personId)),
  })

const accessOf = (owing: readonly Owing[]) =>
  owing.map(({ personId, respondent }) => ({ personId, respondentId: respondent.id }))

type Due = Parameters<typeof firstDeadline>[0]

function purposeOf(all: Due, { occasion, today }: Sending) {
  const first = firstDeadline(all)
  return {
    occasion: `reminder ${occasion}`,
    holdsWhile: 'unsubmitted' as const,
    // Past the last day it is still owed, as long as the round is open.
    ...(first >= today && { notAfter: endOfDay(first) }),
  }
}
