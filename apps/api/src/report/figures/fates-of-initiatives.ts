import type { Initiative } from '@kartlaggning/schema/answers/address'
import { hasEnded } from '@kartlaggning/schema/definitions/ended-entry'
import { fateOf, fates, type Fate } from '@kartlaggning/schema/definitions/since-last-round'
import { hasListed } from '@kartlaggning/schema/definitions/listed'
import { countShown } from '@kartlaggning/schema/report/count-shown'
import type { FatesOfSide, SinceLast } from '@kartlaggning/schema/report/figure-data'
import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import type { PreviousRound, Side, SideKind } from '../../gaps/rules/round-answers.ts'
import type { ComparableSince } from './comparable-since.ts'
import type { EarlierAndNow } from './earlier-and-now.ts'

const asked = ['initiatives.phase', 'initiatives.statusSinceLast'] as const

/** What has become of the initiatives that each side had in the last round; every one is counted once. */
export function fatesOfInitiatives(
  pairs: readonly EarlierAndNow[],
  compared: ComparableSince,
  carried: PreviousRound['carried'],
): SinceLast['initiatives'] {
  const municipality = fatesOf(pairs, 'municipality', carried)
  const police = fatesOf(pairs, 'police', carried)
  if (!municipality && !police) return undefined
  return { municipality, police, ...compared(asked) }
}

function fatesOf(
  pairs: readonly EarlierAndNow[],
  kind: SideKind,
  carried: PreviousRound['carried'],
): FatesOfSide | null {
  const sides = pairs.flatMap(({ now, earlier }) =>
    earlier?.[kind] && hasListed(earlier[kind], 'initiatives') ? [{ earlier: earlier[kind], now: now[kind] }] : [],
  )
  const shown = sides.filter(isShown)
  if (shown.length === 0 || countShown(sides, isShown, isShown) === null) return null
  const found = shown.map((pair) => matched(pair, carried))
  const stated = found.flatMap((it) => it.fates)
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
    added: found.reduce((sum, it) => sum + it.added, 0),
  }
}

interface Pair {
  readonly earlier: Side
  readonly now: Side | null
}

const isShown = ({ earlier, now }: Pair) =>
  [earlier, now].every((side) => side === null || asked.every((it) => whyWithheldAt(side, it) === null))

const entriesOf = (side: Side | null): readonly Initiative[] => side?.answers.initiatives?.entries ?? []

/** What became of each that had not ended, found by what it was carried to or else by its name, and how many more there are. */
function matched({ earlier, now }: Pair, carried: PreviousRound['carried']) {
  const listed = entriesOf(now)
  const going = entriesOf(earlier).filter((it) => !hasEnded({ ...it }))
  const of = new Map(
    going.map((it) => [
      it.id,
      listed.find(({ id }) => carried.get(id) === it.id) ?? listed.find((other) => isOfSameName(it, other)),
    ]),
  )
  const known = new Set([...of.values()].map((it) => it?.id))
  return {
    fates: going.map(({ id }): Fate | 'silent' =>
      now && hasListed(now, 'initiatives') ? fateOf(of.get(id)) : 'silent',
    ),
    added: listed.filter(({ id }) => !known.has(id)).length,
  }
}

const isOfSameName = (one: Initiative, other: Initiative) =>
  one.name !== undefined && one.name.trim().toLowerCase() === other.name?.trim().toLowerCase()
