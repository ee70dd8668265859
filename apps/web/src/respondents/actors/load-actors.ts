import { actors } from '@kartlaggning/schema/respondents/actor'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { registers } from '../../questionnaire/registers.ts'

/** The county's actors; where one is searched for, it is among these. */
export async function loadActors({ params }: LoaderFunctionArgs) {
  const county = params['county'] ?? ''
  const [register, municipalities] = await Promise.all([
    call(actors.register, { params: { county } }),
    call(rounds.municipalities),
  ])
  registers.set({ actors: register, municipalities })
  return register
}
