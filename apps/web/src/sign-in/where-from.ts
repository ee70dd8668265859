import { pages } from '@kartlaggning/schema/pages'
import { keptInTab } from '../kept-here.ts'

const KEPT_AS = 'sign-in-from'

/** Where to go on when one comes back from another site, kept in this window alone. `enter` sees that it is one of ours. */
export const whereFrom = {
  keep: (address: string) => keptInTab.set(KEPT_AS, address),
  take: () => {
    const kept = keptInTab.get(KEPT_AS) ?? pages.start()
    keptInTab.remove(KEPT_AS)
    return kept
  },
}
