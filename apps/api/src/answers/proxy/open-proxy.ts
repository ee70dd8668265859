import type { z } from 'zod'
import type { proxies } from '@kartlaggning/schema/answers/proxies'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../../database/database.ts'
import { beginAnswers } from '../begin-answers.ts'
import { proxyOpenedLetter } from './proxy-letters.ts'
import { tellContacts } from '../../respondents/tell-contacts.ts'

type HowGiven = z.output<typeof proxies.open.schema.body>

/** Begins to write the answers of a respondent on its behalf. Whether that may be is for the database, which sees its draft. */
export async function openProxy(
  trx: Trx,
  actor: Actor,
  respondentId: string,
  how: HowGiven,
  publicUrl: string,
): Promise<Record<string, never>> {
  await trx
    .insertInto('proxy')
    .values({ id: newId(), respondentId, ...how, openedBy: actor.personId, openedByName: actor.name })
    .execute()
  await beginAnswers(trx, actor, respondentId)
  await tellContacts(trx, respondentId, (to, facts) => proxyOpenedLetter(to, { ...facts, ...how }, publicUrl))
  return {}
}
