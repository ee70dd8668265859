import type { Actor } from '@kartlaggning/schema/permission'
import { daysOf } from '@kartlaggning/schema/rehearsal/behaviour'
import { comesBack, isFirstGiven } from '@kartlaggning/schema/rehearsal/made-up-people'
import { realCounty } from '@kartlaggning/schema/county'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { dateInTable } from '@kartlaggning/schema/document/dates'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { listRespondents } from '../respondents/list-respondents.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { answerAsMadeUp } from './answer-as-made-up.ts'
import { returnMail } from './return-mail.ts'

/** What those made up do on a day of the rehearsal: look at their letters, begin, submit; or their mail comes back. */
export async function doOfThemselves(
  trx: Trx,
  actor: Actor,
  { roundId, day }: { readonly roundId: string; readonly day: string },
  publicUrl: string,
) {
  const done = { submitted: 0, begun: 0, bounced: 0 }
  const round = await readRound(trx, roundId)
  if (round.openedAt === null) return done
  const [all, open] = await Promise.all([listRespondents(trx, roundId), readOpen(trx, roundId)])
  const asked = all.flatMap((respondent, place) => answering(round, respondent, open.get(respondent.id) ?? [], place))
  done.bounced = await returnMail(
    trx,
    roundId,
    asked.filter(({ contact }) => comesBack(contact.email)).map(({ contact }) => contact.email),
  )
  const reached = asked.filter(({ contact }) => !comesBack(contact.email))
  const looking = reached.filter(({ days, contact }) => isDue(days.opens, day) && !contact.openedAt)
  if (looking.length > 0)
    await sql`select open_rehearsed_links(${looking.map(({ contact }) => contact.personId)}::uuid[])`.execute(trx)
  for (const { respondent, contact, days, place } of reached) {
    const submits = isDue(days.submits, day)
    const begins = isDue(days.begins, day) && respondent.status !== 'started'
    if (respondent.submittedAt !== null || respondent.status === 'declined' || !(submits || begins)) continue
    const did = await answerAsMadeUp(trx, { actor, contact, place, round, respondent, submits }, publicUrl)
    if (did) done[did] += 1
  }
  return done
}

const isDue = (due: string | null, day: string) => due !== null && due <= day

/** Who may submit for whom now. */
async function readOpen(trx: Trx, roundId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const held = await trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('roundId', '=', roundId)
    .where('signatory', '=', true)
    .where(
      sql<boolean>`is_open(assignment) and answers_are_open(respondent, (select round from round where id = round_id))`,
    )
    .select(['respondentId', 'personId'])
    .execute()
  return new Map(
    [...Map.groupBy(held, (it) => it.respondentId)].map(([id, those]) => [id, those.map((it) => it.personId)]),
  )
}

/** Whoever is to answer, once they have been invited. Whom a letter reaches does before one whom it does not. */
function answering(round: Round, respondent: Respondent, open: readonly string[], place: number) {
  const [contact] = respondent.contacts
    .filter((it) => it.invitedAt !== null && open.includes(it.personId))
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
  return [{ respondent, contact, days, place }]
}
