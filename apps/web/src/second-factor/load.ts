import { secondFactors, staff } from '@kartlaggning/schema/identity/second-factor'
import type { LoaderFunctionArgs } from 'react-router'
import { call, isProblem } from '../call.ts'
import { signedIn } from '../session.tsx'

/** Null when nobody is half-way in, any longer. */
export const loadStep = () =>
  call(secondFactors.step).catch((problem: unknown) => {
    if (isProblem(problem, 'sign-in-step-has-ended')) return null
    throw problem
  })

export async function loadOwnFactors() {
  await signedIn()
  return call(secondFactors.list)
}

export async function loadSecurity({ params }: LoaderFunctionArgs) {
  await signedIn()
  return call(staff.list, { params: { county: params['county'] ?? '' } })
}
