import { gaps } from '@kartlaggning/schema/gaps/gap'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { loadNames } from '../respondents/load-names.ts'

export async function loadCell({ params }: LoaderFunctionArgs) {
  const { roundId = '', municipality = '', problem = '' } = params
  const [round, found, names] = await Promise.all([
    call(rounds.read, { params: { roundId } }),
    call(gaps.cell, { params: { roundId, municipality, problem } }),
    loadNames(),
  ])
  return { round, names, ...found }
}
