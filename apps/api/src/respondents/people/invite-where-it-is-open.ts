import type { Trx } from '../../database/database.ts'
import { answersAreOpen } from '../deadline.ts'
import { sendInvitations } from '../send-invitation.ts'
import { takePartLetter } from '../take-part-letter.ts'

interface Invited {
  readonly personId: string
  readonly respondents: readonly string[]
}

/**
 * Invites somebody at once to what they have been given in rounds that have begun: to answer where it is open, to take part
 * where it is closed, and not where it is over. In those that have not begun they are invited with the others.
 */
export async function inviteWhereItIsOpen(trx: Trx, { personId, respondents }: Invited, publicUrl: string) {
  if (respondents.length === 0) return
  const rows = await trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('respondent.id', 'in', respondents)
    .where('status', 'not in', ['draft', 'consultation', 'published', 'archived'])
    .select(['respondent.id as respondentId', 'roundId', answersAreOpen.as('open')])
    .execute()
  for (const held of Map.groupBy(rows, (it) => `${it.roundId} ${it.open}`).values()) {
    const to = held.map(({ respondentId }) => ({ respondentId, personId }))
    // What comes after answering is told of one by one.
    if (held[0]?.open) await sendInvitations(trx, to, publicUrl)
    else for (const one of to) await sendInvitations(trx, [one], publicUrl, takePartLetter)
  }
}
