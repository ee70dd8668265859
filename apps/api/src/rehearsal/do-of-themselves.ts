import type { Actor } from '@kartlaggning/schema/permission'
import { daysOf } from '@kartlaggning/schema/rehearsal/behaviour'
import { comesBack, isFirstGiven } from '@kartlaggning/schema/rehearsal/made-up-people'
import { realCounty } from '@kartlaggning/schema/county'
import type { Contact, Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { dateInTable } from '@kartlaggning/schema/document/dates'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { listRespondents } from '../respondents/list-respondents.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { answerAsMadeUp } from './answer-as-made-up.ts'
import { reconcileAsMadeUp, type MadeUpSide } from './reconcile-as-made-up.ts'
import { returnMail } from './return-mail.ts'

/** What those made up do on a day of the rehearsal: look at their letters, begin, submit and reconcile; or their mail comes back. */
export async function doOfThemselves(
  trx: Trx,
  actor: Actor,
  { roundId, day }: { readonly roundId: string; readonly day: string },
  publicUrl: string,
) {
  const done = { submitted: 0, begun: 0, bounced: 0, reconciled: 0 }
  const round = await readRound(trx, roundId)
  if (round.openedAt === null) return done
  const [all, held] = await Promise.all([listRespondents(trx, roundId), readHeld(trx, roundId)])
  const heldFor = Map.groupBy(held, ({ respondentId }) => respondentId)
  const asked = all.flatMap((respondent, place) =>
    answering(round, respondent, heldFor.get(respondent.id) ?? [], place),
  )
  done.bounced = await returnMail(
    trx,
    roundId,
    asked.filter(({ contact }) => comesBack(contact.email)).map(({ contact }) => contact.email),
  )
  const reached = asked.filter(({ contact }) => !comesBack(contact.email))
  const looking = reached.filter(({ days, contact }) => isDue(days.opens, day) && !contact.openedAt)
  if (looking.length > 0)
    await sql`select open_rehearsed_links(${looking.map(({ contact }) => contact.personId)}::uuid[])`.execute(trx)
  for (const { respondent, contact, days, place } of reached.filter((it) => it.mayAnswer)) {
    const submits = isDue(days.submits, day)
    const begins = isDue(days.begins, day) && respondent.status !== 'started'
    const isAnswered =
      (respondent.submittedAt !== null && !respondent.reopened) ||
      respondent.status === 'declined' ||
      respondent.proxy !== undefined
    if (isAnswered || !(submits || begins)) continue
    const did = await answerAsMadeUp(trx, { actor, contact, place, round, respondent, submits }, publicUrl)
    if (did) done[did] += 1
  }
  if (round.status === 'reconciliation') done.reconciled = await reconcile(trx, actor, reached, publicUrl)
  return done
}

/** Of every three municipalities one does not get round to it. */
async function reconcile(
  trx: Trx,
  actor: Actor,
  reached: readonly { readonly respondent: Respondent; readonly contact: Contact }[],
  publicUrl: string,
) {
  const submitted = reached.filter(({ respondent }) => respondent.submittedAt !== null)
  const sideOf = (kind: Respondent['kind'], municipality: string | null): MadeUpSide | undefined => {
    const side = submitted.find(({ respondent: it }) => it.kind === kind && it.municipality === municipality)
    return side && { respondentId: side.respondent.id, contact: side.contact }
  }
  let reconciled = 0
  for (const [at, { respondent }] of submitted.entries()) {
    const municipality = respondent.kind === 'municipality' && sideOf('municipality', respondent.municipality)
    const police = sideOf('police', respondent.municipality)
    if (!municipality || !police || at % 3 === 2) continue
    if (await reconcileAsMadeUp(trx, actor, { municipality, police }, publicUrl)) reconciled += 1
  }
  return reconciled
}

const isDue = (due: string | null, day: string) => due !== null && due <= day

interface Held {
  readonly respondentId: string
  readonly personId: string
  readonly mayAnswer: boolean
}

/** Who submits for whom, and whether they may answer now. */
const readHeld = (trx: Trx, roundId: string): Promise<Held[]> =>
  trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('round', 'round.id', 'roundId')
    .where('roundId', '=', roundId)
    .where('signatory', '=', true)
    .where(sql<boolean>`is_open(assignment)`)
    .select(['respondentId', 'personId', sql<boolean>`answers_are_open(respondent, round)`.as('mayAnswer')])
    .execute()

/** Whoever is to answer, once they have been invited. Whom a letter reaches does before one whom it does not. */
function answering(round: Round, respondent: Respondent, held: readonly Held[], place: number) {
  const [contact] = respondent.contacts
    .filter((it) => it.invitedAt !== null && held.some(({ personId }) => personId === it.personId))
    .toSorted((a, b) => Number(comesBack(a.email)) - Number(comesBack(b.email)))
  if (!contact) return []
  const isReplaced = !isFirstGiven(contact.email, realCounty(round.county), place)
  const days = daysOf({
    place,
    from: dateInTable((isReplaced ? contact.invitedAt : round.openedAt) ?? round.opensOn),
    to: respondent.closesOn,
    isExtended: respondent.closesOn !== round.closesOn,
    isReplaced,
  })
  return [{ respondent, contact, days, place, mayAnswer: held.every((it) => it.mayAnswer) }]
}
