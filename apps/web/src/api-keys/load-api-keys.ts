import { apiKeys } from '@kartlaggning/schema/identity/api-key'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../call.ts'

/** The keys of a county, and the rounds that a new one may open. */
export async function loadApiKeys({ params }: LoaderFunctionArgs) {
  const county = params['county'] ?? ''
  const [keys, all] = await Promise.all([call(apiKeys.list, { params: { county } }), call(rounds.list)])
  return { county, keys, rounds: all.filter((it) => it.county === county && it.status !== 'draft') }
}
