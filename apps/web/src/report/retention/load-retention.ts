import { retention } from '@kartlaggning/schema/report/retention/retention'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

/** What a county holds of each class of records, and what it has decided of it. */
export async function loadRetention({ params }: LoaderFunctionArgs) {
  const county = params['county'] ?? ''
  return { county, kept: await call(retention.read, { params: { county } }) }
}
