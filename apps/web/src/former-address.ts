import { pages } from '@kartlaggning/schema/pages'
import { redirect, type LoaderFunctionArgs } from 'react-router'
import { countiesOf, signedIn } from './session.tsx'

/** An address from before the county stood in it: the page of the county that whoever asks coordinates, of several the first. */
export const inOwnCounty =
  (to: (params: { readonly county: string; readonly actorId: string }) => string) =>
  async ({ params, request }: LoaderFunctionArgs) => {
    const [county] = countiesOf(await signedIn())
    if (county === undefined) return redirect(pages.start())
    return redirect(to({ county, actorId: params['actorId'] ?? '' }) + new URL(request.url).search)
  }
