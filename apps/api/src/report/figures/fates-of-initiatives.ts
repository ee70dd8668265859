import type { Initiative } from '@kartlaggning/schema/answers/address'
import { hasEnded } from '@kartlaggning/schema/definitions/ended-entry'
import { fateOf, fates } from '@kartlaggning/schema/definitions/since-last-round'
import { countShown } from '@kartlaggning/schema/report/count-shown'
import type { FatesOfSide, SinceLast } from '@kartlaggning/schema/report/figure-data'
import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import type { Side, SideKind } from '../../gaps/rules/round-answers.ts'
import type { ComparableSince } from './comparable-since.ts'
import type { EarlierAndNow } from './earlier-and-now.ts'

const asked = ['initiatives.phase', 'initiatives.statusSinceLast'] as const

/** What has become of the initiatives that each side had in the last round; every one is counted once. */
export function fatesOfInitiatives(
  pairs: readonly EarlierAndNow[],
  compared: ComparableSince,
): SinceLast['initiatives'] {
  const municipality = fatesOf(pairs, 'municipality')
  const police = fatesOf(pairs, 'police')
  if (!municipality && !police) return undefined
  return { municipality, police, ...compared(asked) }
}

function fatesOf(pairs: readonly EarlierAndNow[], kind: SideKind): FatesOfSide | null {
  const sides = pairs.flatMap(({ now, earlier }) =>
    earlier?.[kind] ? [{ earlier: earlier[kind], now: now[kind] }] : [],
  )
  const shown = sides.filter(isShown)
  if (shown.length === 0 || countShown(sides, isShown, isShown) === null) return null
  const stated = shown.flatMap(({ earlier, now }) => {
    const current = new Map(entriesOf(now).map((it) => [it.id, it]))
    return entriesOf(earlier)
      .filter((it) => !hasEnded({ ...it }))
      .map((it) => (now ? fateOf(current.get(it.id)) : 'silent'))
  })
  const count = (fate: (typeof stated)[number]) => stated.filter((it) => it === fate).length
  const [continues, changed, ended, neverStarted, unstated] = fates.map(count)
  return {
    before: stated.length,
    continues: continues ?? 0,
    changed: changed ?? 0,
    ended: ended ?? 0,
    neverStarted: neverStarted ?? 0,
    unstated: unstated ?? 0,
    silent: count('silent'),
    added: shown.reduce((sum, { earlier, now }) => sum + addedSince(earlier, now), 0),
  }
}

interface Pair {
  readonly earlier: Side
  readonly now: Side | null
}

const isShown = ({ earlier, now }: Pair) =>
  [earlier, now].every((side) => side === null || asked.every((it) => whyWithheldAt(side, it) === null))

const entriesOf = (side: Side | null): readonly Initiative[] => side?.answers.initiatives?.entries ?? []

function addedSince(earlier: Side, now: Side | null): number {
  const known = new Set(entriesOf(earlier).map(({ id }) => id))
  return entriesOf(now).filter(({ id }) => !known.has(id)).length
}
