import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { MailKind, type LoggedMail } from '@kartlaggning/schema/respondents/round-mail'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { MAX_ATTEMPTS } from '../mail/queue-deliveries.ts'
import { areaName } from './area-name.ts'

const MOST = 1000

/** The letters of a round and what became of each, the newest first. */
export async function readMailLog(trx: Trx, roundId: string): Promise<LoggedMail[]> {
  const rows = await trx
    .selectFrom('mail')
    .innerJoin('respondent', 'respondent.id', 'mail.respondentId')
    .innerJoin('person', 'person.id', 'mail.personId')
    .leftJoin('assignment', (join) =>
      join
        .onRef('assignment.respondentId', '=', 'mail.respondentId')
        .onRef('assignment.personId', '=', 'mail.personId'),
    )
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .where('respondent.roundId', '=', roundId)
    .select(['mail.id', 'mail.personId', 'person.email', 'respondent.id as respondentId', 'respondent.kind'])
    .select(({ fn }) => [
      fn.coalesce('assignment.name', 'person.email').as('name'),
      fn.coalesce('municipality.name', areaName).as('place'),
    ])
    .select(sql<string>`split_part(coalesce(occasion, ''), ' ', 1)`.as('occasion'))
    .select('officialName')
    .select(['mail.createdAt', 'sentAt', 'attempts', 'failure', 'reply', 'messageId', 'maybeTwice'])
    .select(['withdrawnAt', 'bouncedAt', 'bounce'])
    .select(sql<LoggedMail['withdrawnBecause']>`withdrawn_because`.as('withdrawnBecause'))
    .orderBy('mail.createdAt', 'desc')
    .orderBy('mail.id', 'desc')
    .limit(MOST)
    .execute()
  return rows.map(
    ({
      kind,
      place,
      officialName,
      occasion,
      sentAt,
      attempts,
      failure,
      reply,
      withdrawnAt,
      bouncedAt,
      bounce,
      ...mail
    }) => ({
      ...mail,
      respondent: respondentName(kind, place ?? '', officialName),
      kind: MailKind.safeParse(occasion).data ?? 'other',
      state: stateOf({ sentAt, attempts, failure, withdrawnAt, bouncedAt }),
      at: bouncedAt ?? withdrawnAt ?? sentAt,
      reply: bounce ?? failure ?? reply,
    }),
  )
}

interface Fate {
  readonly sentAt: string | null
  readonly attempts: number
  readonly failure: string | null
  readonly withdrawnAt: string | null
  readonly bouncedAt: string | null
}

function stateOf({ sentAt, attempts, failure, withdrawnAt, bouncedAt }: Fate): LoggedMail['state'] {
  if (withdrawnAt) return 'withdrawn'
  if (bouncedAt) return 'bounced'
  if (sentAt) return 'sent'
  if (failure === null) return 'waiting'
  return attempts >= MAX_ATTEMPTS ? 'given-up' : 'failed'
}
