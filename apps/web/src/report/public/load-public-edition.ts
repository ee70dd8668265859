import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { pages } from '@kartlaggning/schema/pages'
import { redirect, type LoaderFunctionArgs } from 'react-router'
import { call, isProblem } from '../../call.ts'

/** An edition for everyone, with those there are beside it. */
export async function loadPublicEdition({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const number = Number(params['number'])
  const read = await call(publicReports.read, { params: { roundId, number } }).catch(withdrawnIn)
  if ('reason' in read) return { withdrawn: read, roundId, number }
  const editions = await call(publicReports.list, { params: { roundId } })
  return { ...read, withdrawn: null, before: editions.find((it) => it.number < number) ?? null }
}

/** Its address goes on telling what became of it. */
function withdrawnIn(error: unknown) {
  if (isProblem(error, 'edition-is-withdrawn') && error.problem.withdrawn) return error.problem.withdrawn
  throw error
}

/** The address without a number leads to the newest. */
export async function goToNewest({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [newest] = await call(publicReports.list, { params: { roundId } })
  return redirect(pages.publicEdition({ roundId, number: newest?.number ?? 1 }))
}
