import { previousSession } from '@kartlaggning/schema/identity/previous-session'
import { pages } from '@kartlaggning/schema/pages'
import { call } from '../call.ts'
import { flushAll } from '../questionnaire/saving/open-autosaves.ts'
import { enter } from './enter.ts'

/** From somebody made up to oneself, where the rehearsal is led; what is unsaved there is sent first. */
export async function comeBack() {
  await flushAll(2000)
  const entered = await call(previousSession.resume)
  const led = entered.actor.staff.find((it) => it.rehearsal)?.rehearsal
  await enter(Promise.resolve(entered), led ? pages.rehearsal({ roundId: led.roundId }) : pages.rounds())
}
