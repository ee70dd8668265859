import { actors } from '@kartlaggning/schema/respondents/actor'
import { rounds } from '@kartlaggning/schema/rounds/round'
import { call } from '../../call.ts'
import { registers } from '../../questionnaire/registers.ts'

/** The county's actors; where one is searched for, it is among these. */
export async function loadActors() {
  const [register, municipalities] = await Promise.all([call(actors.register), call(rounds.municipalities)])
  registers.set({ actors: register, municipalities })
  return register
}
