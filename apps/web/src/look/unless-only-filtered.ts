import type { ShouldRevalidateFunctionArgs } from 'react-router'

/** What the page shows of what it has is in the address; choosing it fetches nothing anew. */
export const unlessOnlyFiltered = ({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate
