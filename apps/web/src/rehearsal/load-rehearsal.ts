import { isRehearsal } from '@kartlaggning/schema/county'
import { rehearsals } from '@kartlaggning/schema/rehearsal/rehearsal'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** A rehearsal, or a round that may be rehearsed and the rehearsal that its county has already. */
export async function loadRehearsal({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [round, rehearsal] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(rehearsals.read, { params: { roundId } }),
  ])
  const { county } = round
  const underWay = isRehearsal(county) ? null : await call(rehearsals.ofCounty, { params: { county } })
  return { round, rehearsal, underWay }
}

export async function loadRehearsedMail({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [round, mails] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(rehearsals.mailbox, { params: { roundId } }),
  ])
  return { round, mails }
}
