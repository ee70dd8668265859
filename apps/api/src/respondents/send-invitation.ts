import { pages } from '@kartlaggning/schema/pages'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { hashOf, newToken } from '../identity/secret.ts'
import { enqueueMails, type About, type Letter } from '../mail/enqueue-mail.ts'
import { readLetterTexts, type LetterTexts } from '../mail/letters/read-letter-texts.ts'
import { copyToMailboxes } from './copy-to-mailboxes.ts'
import { readInvited, type Invited } from './read-invited.ts'
import { invitationLetter, type InvitationFacts, type InvitedFor } from './invitation-letter.ts'

/** How the letter is written to one who is invited, about all that they answer for. */
export type Written = (texts: LetterTexts, all: InvitedFor) => Letter

/** What a letter with a personal link is for, when it is no invitation. */
export type Purpose = Pick<About, 'occasion' | 'holdsWhile' | 'notAfter'>

/** Makes a personal link, valid as long as the round lives, and puts the invitation in the outbox. */
export const sendInvitation = (trx: Trx, to: Invited, publicUrl: string, written?: Written) =>
  sendInvitations(trx, [to], publicUrl, written)

/**
 * The same for many at once: as many statements for a whole county as for one. Whoever answers for several has one letter
 * about them all, with the link of the first that is open to them; the other links tell that they are invited.
 */
export async function sendInvitations(
  trx: Trx,
  to: readonly Invited[],
  publicUrl: string,
  written: Written = invitationLetter,
  purposeOf?: (all: InvitedFor) => Purpose,
): Promise<number> {
  if (to.length === 0) return 0
  const invitations = (await readInvited(trx, to)).map((facts) => {
    const token = newToken()
    // Behind a #, so that no server on the way and no scanner's request ever sees the token.
    return { ...facts, token, link: `${publicUrl}${pages.invitation()}#${token}` }
  })
  const [anyone] = invitations
  if (!anyone) return 0
  const [texts] = await Promise.all([
    readLetterTexts(trx, anyone.roundId),
    sql`
    select put_link(hash, person, respondent, null)
    from unnest(${invitations.map(({ token }) => hashOf(token))}::bytea[],
      ${invitations.map(({ personId }) => personId)}::uuid[],
      ${invitations.map(({ respondentId }) => respondentId)}::uuid[]) as it (hash, person, respondent)`.execute(trx),
  ])
  const byPerson = Map.groupBy(invitations, ({ personId }) => personId)
  const mails = [...byPerson.values()].flatMap((those) => {
    const [first, ...others] = those.toSorted(openFirst)
    if (!first) return []
    const all = [first, ...others] as const
    const about = { ...aboutInvitation(first, those, written), ...purposeOf?.(all) }
    return [{ about, letter: written(texts, all) }]
  })
  if (!purposeOf) await copyToMailboxes(trx, to, { copied: 'invitation' })
  return enqueueMails(trx, mails)
}

interface Held extends Invited {
  readonly email: string
  readonly heldSince: string
}

/** Invited again, or at another address, is another occasion. */
const aboutInvitation = (first: Held, those: readonly Held[], written: Written) => ({
  personId: first.personId,
  respondentId: first.respondentId,
  respondentIds: those.map(({ respondentId }) => respondentId),
  occasion: `invitation to ${first.email} for ${those
    .map((it) => `${it.respondentId} since ${it.heldSince}`)
    .toSorted()
    .join(', ')}`,
  holdsWhile: written === invitationLetter ? ('answering' as const) : ('access' as const),
})

type Opening = Pick<InvitationFacts, 'opensAt' | 'respondent'>

/** By name, those that wait last: their link opens nothing yet. */
const openFirst = (one: Opening, other: Opening) =>
  Number(one.opensAt !== null) - Number(other.opensAt !== null) || one.respondent.localeCompare(other.respondent, 'sv')
