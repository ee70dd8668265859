import type { Reminded } from '@kartlaggning/schema/respondents/reminders'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { listRespondents } from '../list-respondents.ts'
import { selectAccess } from '../select-access.ts'

/** A contact who has been invited, and a respondent that they have not submitted for. */
export interface Owing {
  readonly personId: string
  readonly name: string
  readonly email: string
  /** No letter reaches them. */
  readonly unreachable: boolean
  readonly respondent: Respondent
}

/**
 * Who may be reminded in a round, and of whom: those who answer for the whole of what is open and not submitted. Whoever is
 * asked to complete has submitted, and is asked of other questions by another day.
 */
export async function readOwing(trx: Trx, roundId: string): Promise<Owing[]> {
  const [asked, contacts] = await Promise.all([
    listRespondents(trx, roundId),
    selectAccess(trx, roundId)
      .where(sql<boolean>`is_open(assignment)`)
      .where('assignment.sections', 'is', null)
      .where('sent.invitedAt', 'is not', null)
      .select('assignment.respondentId')
      .orderBy('assignment.name')
      .execute(),
  ])
  const open = new Map(asked.filter((it) => it.open && !it.proxy && owes(it)).map((it) => [it.id, it]))
  return contacts.flatMap(({ respondentId, personId, name, email, mailFailure }) => {
    const respondent = open.get(respondentId)
    return respondent ? [{ personId, name, email, unreachable: mailFailure !== null, respondent }] : []
  })
}

const owes = ({ status, reopened }: Respondent) =>
  status === 'submitted' ? reopened?.completeBy === null : status !== 'declined'

/** Whether a step is for one who has come as far as this. */
export const isFor = (to: Reminded, { status }: Respondent): boolean =>
  to === 'all' || (status === 'invited') === (to === 'not-opened')
