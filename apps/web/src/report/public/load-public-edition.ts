import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import { pages } from '@kartlaggning/schema/pages'
import { redirect, type LoaderFunctionArgs } from 'react-router'
import { call } from '../../call.ts'

/** An edition for everyone, with those there are beside it. */
export async function loadPublicEdition({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const number = Number(params['number'])
  const [read, editions] = await Promise.all([
    call(publicReports.read, { params: { roundId, number } }),
    call(publicReports.list, { params: { roundId } }),
  ])
  return { ...read, before: editions.find((it) => it.number < number) ?? null }
}

/** The address without a number leads to the newest. */
export async function goToNewest({ params }: LoaderFunctionArgs) {
  const roundId = params['roundId'] ?? ''
  const [newest] = await call(publicReports.list, { params: { roundId } })
  return redirect(pages.publicEdition({ roundId, number: newest?.number ?? 1 }))
}
