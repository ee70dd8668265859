import { commenting } from '@kartlaggning/schema/needs/commenting'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'
import { loadNames } from '../respondents/load-names.ts'

export async function loadCommunicatedNeeds({ params }: LoaderFunctionArgs) {
  const of = { params: { respondentId: params['respondentId'] ?? '' } }
  const [communicated, names] = await Promise.all([call(commenting.own, of), loadNames()])
  return { communicated, names }
}
