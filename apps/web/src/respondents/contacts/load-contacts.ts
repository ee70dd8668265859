import { people } from '@kartlaggning/schema/respondents/people'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { loadRound } from '../load-round.ts'

/** The same, and everyone who answers or has answered for one of them. */
export async function loadContacts(args: LoaderFunctionArgs) {
  const params = { respondentId: args.params['respondentId'] ?? '' }
  const [followed, access, mailbox] = await Promise.all([
    loadRound(args),
    call(respondents.access, { params }),
    call(people.readMailbox, { params }),
  ])
  return { ...followed, access, mailbox: mailbox.email }
}
