import { workKinds } from '@kartlaggning/schema/definitions/prevention-mix'
import { gaps } from '@kartlaggning/schema/gaps/gap'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

export async function loadMatrix({ params, request }: LoaderFunctionArgs) {
  const work = workKinds.find((kind) => kind === new URL(request.url).searchParams.get('arbete'))
  const of = { params: { roundId: params['roundId'] ?? '' } }
  const [round, matrix, asked] = await Promise.all([
    call(rounds.read, of),
    call(gaps.matrix, { ...of, querystring: work ? { work } : {} }),
    call(respondents.list, of),
  ])
  return { round, matrix, respondents: asked }
}
