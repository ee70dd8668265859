import { isWithheld, type Withheld } from '@kartlaggning/schema/answers/audience'
import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import {
  indicatorOf,
  indicators,
  indicatorStatus,
  readFor,
  structureChange,
  type Indicator,
} from '@kartlaggning/schema/definitions/structure'
import type { WhenPicturesAge } from '@kartlaggning/schema/definitions/situational-picture'
import { countShown } from '@kartlaggning/schema/report/count-shown'
import type { ChangeOfSide, SinceLast } from '@kartlaggning/schema/report/figure-data'
import type { PreviousRound, RoundAnswers, Side, SideKind } from '../../gaps/rules/round-answers.ts'
import type { ComparableSince } from './comparable-since.ts'
import type { EarlierAndNow } from './earlier-and-now.ts'

interface Rounds {
  readonly round: RoundAnswers
  readonly previous: PreviousRound
  readonly changes: ComparableSince
}

/** How the structure of the work has changed, by indicator: that which was asked in both rounds. */
export function structureSince(rounds: Rounds, pairs: readonly EarlierAndNow[]): SinceLast['structure'] {
  const { round, previous, changes } = rounds
  const off = [...round.modulesOff, ...previous.modulesOff]
  return indicators
    .filter((indicator) => !off.some((section) => indicator.startsWith(`${section}.`)))
    .map((question) => {
      const compared = changes(readFor(question))
      const isComparable = compared.comparable !== 'no'
      return {
        question,
        ...compared,
        municipality: isComparable ? changeOf(question, 'municipality', rounds, pairs) : null,
        police: isComparable ? changeOf(question, 'police', rounds, pairs) : null,
      }
    })
}

function changeOf(
  indicator: Indicator,
  kind: SideKind,
  { round, previous }: Rounds,
  pairs: readonly EarlierAndNow[],
): ChangeOfSide | null {
  // The same limit both years: a limit that has moved is no change in the work.
  const whenThen = { referenceDate: previous.referenceDate, thresholds: round.thresholds }
  const all = pairs.map(({ now, earlier }) => ({
    municipality: now.code,
    before: saidOf(earlier?.[kind] ?? null, indicator, whenThen),
    now: saidOf(now[kind], indicator, round),
  }))
  const isShown = (it: (typeof all)[number]) => !isWithheld(it.before) && !isWithheld(it.now)
  if (!all.some((it) => isShown(it) && it.now !== null) || countShown(all, isShown, isShown) === null) return null
  const compared = all.flatMap(({ municipality, before, now }) => {
    if (typeof before !== 'string' || typeof now !== 'string') return []
    const change = structureChange(indicatorStatus(indicator, before), indicatorStatus(indicator, now))
    return change ? [{ municipality, before, now, change }] : []
  })
  const inPlace = (of: 'before' | 'now') =>
    compared.filter((it) => indicatorStatus(indicator, it[of]) === 'in_place').length
  return {
    of: compared.length,
    before: inPlace('before'),
    now: inPlace('now'),
    notCompared: all.filter(isShown).length - compared.length,
    changed: compared.flatMap(({ change, ...it }) => (change === 'same' ? [] : [{ ...it, change }])),
  }
}

const saidOf = (side: Side | null, indicator: Indicator, when: WhenPicturesAge): string | null | Withheld =>
  side && (whyWithheldAt(side, indicator) ?? indicatorOf(side, indicator, when) ?? null)
