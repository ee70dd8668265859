import { initiativeCatalogue } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import type { LoaderFunctionArgs } from 'react-router'
import { notFound } from '../../answers/load-answering.ts'
import { call, isProblem } from '../../call.ts'
import { wantedIn } from './wanted.ts'

/** What the address asks for, a page of it. */
export async function loadInitiatives({ params, request }: LoaderFunctionArgs) {
  const county = params['county'] ?? ''
  const { searchParams } = new URL(request.url)
  const page = Math.max(1, Math.trunc(Number(searchParams.get('sida'))) || 1)
  const wanted = wantedIn(searchParams)
  return call(initiativeCatalogue.find, { params: { county }, querystring: { ...wanted, page } as never })
}

/** One of them; one that is not shared any more is not there, and neither is what cannot be the id of one. */
export async function loadInitiative({ params }: LoaderFunctionArgs) {
  const { county = '', initiativeId: initiative = '' } = params
  const found = await call(initiativeCatalogue.find, { params: { county }, querystring: { initiative } }).catch(
    (problem: unknown) => {
      throw isProblem(problem, 'input-not-valid') ? notFound() : problem
    },
  )
  const [it] = found.initiatives
  if (!it) throw notFound()
  return { initiative: it, countyName: found.countyName, fictional: found.fictional }
}
