import { pages } from '@kartlaggning/schema/pages'

const KEPT_AS = 'sign-in-from'

/** Where to go on when one comes back from another site, kept in this window alone. `enter` sees that it is one of ours. */
export const whereFrom = {
  keep: (address: string) => sessionStorage.setItem(KEPT_AS, address),
  take: () => {
    const kept = sessionStorage.getItem(KEPT_AS) ?? pages.start()
    sessionStorage.removeItem(KEPT_AS)
    return kept
  },
}
