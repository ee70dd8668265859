import { counties } from '@kartlaggning/schema/rounds/county'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'
import { signedIn } from '../../session.tsx'

/** What is known of the county, and the municipalities of the country, of which some are neighbours. */
export async function loadCounty({ params }: LoaderFunctionArgs) {
  await signedIn()
  const [data, everywhere] = await Promise.all([
    call(counties.read, { params: { county: params['county'] ?? '' } }),
    call(rounds.municipalities),
  ])
  return { data, everywhere }
}
