import { needs } from '@kartlaggning/schema/needs/need'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { loadNames } from '../respondents/load-names.ts'

/** All needs of a round: the page of one, too, shows which others it can be merged with. */
export async function loadNeeds({ params }: LoaderFunctionArgs) {
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, all, names] = await Promise.all([call(rounds.read, of), call(needs.list, of), loadNames()])
  return { round, needs: all, names }
}
