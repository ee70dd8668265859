import type { Initiative } from '../answers/address.ts'
import { hasEnded } from './ended-entry.ts'

/** What can have become of an initiative of the last round. */
export const fates = ['continues', 'changed', 'ended', 'never_started', 'unstated'] as const
export type Fate = (typeof fates)[number]

/** As it is told in this round, if it is there at all. */
export function fateOf(now: Initiative | undefined): Fate {
  switch (now?.statusSinceLast) {
    case 'continues':
    case 'changed':
    case 'never_started':
      return now.statusSinceLast
    case 'ended_done':
    case 'ended_other':
      return 'ended'
    case 'unknown':
      return hasEnded({ ...now }) ? 'ended' : 'unstated'
    case undefined:
      // Not asked of what was listed anew.
      if (!now) return 'unstated'
      return hasEnded({ ...now }) ? 'ended' : 'continues'
  }
}
