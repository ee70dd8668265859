import { countyCrosswalks } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import type { LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

export async function loadCountyCrosswalks({ params }: LoaderFunctionArgs) {
  const county = params['county'] ?? ''
  return { county, crosswalks: await call(countyCrosswalks.list, { params: { county } }) }
}
