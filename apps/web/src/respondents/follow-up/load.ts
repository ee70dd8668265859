import { calls } from '@kartlaggning/schema/respondents/calls'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { roundMail } from '@kartlaggning/schema/respondents/round-mail'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { loadRound } from '../load-round.ts'

const roundIn = ({ params }: LoaderFunctionArgs) => ({ params: { roundId: params['roundId'] ?? '' } })

/** A round and whom to ring about it. */
export async function loadCalls(args: LoaderFunctionArgs) {
  const [round, list] = await Promise.all([call(rounds.read, roundIn(args)), call(calls.list, roundIn(args))])
  return { round, calls: list }
}

/** A round, its respondents and when they are reminded. */
export async function loadReminders(args: LoaderFunctionArgs) {
  const [followed, planned] = await Promise.all([loadRound(args), call(reminders.read, roundIn(args))])
  return { ...followed, reminders: planned }
}

/** A round, its respondents and what became of the letters. */
export async function loadMailLog(args: LoaderFunctionArgs) {
  const [followed, log] = await Promise.all([loadRound(args), call(roundMail.log, roundIn(args))])
  return { ...followed, log }
}

/** A round, its respondents and whom to ring about it. */
export async function loadRoundAndCalls(args: LoaderFunctionArgs) {
  const [followed, list] = await Promise.all([loadRound(args), call(calls.list, roundIn(args))])
  return { ...followed, calls: list }
}
