import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { ThresholdEffect, ThresholdPreview } from '@kartlaggning/schema/gaps/threshold-preview'
import { Thresholds, type ThresholdChanges } from '@kartlaggning/schema/rules/thresholds'
import type { Trx } from '../database/database.ts'
import { readWholeRound } from './read-round-answers.ts'
import type { Finding } from './rules/rule.ts'
import { findGaps } from './rules/rules.ts'

/** What the rules find with other thresholds, beside what they find with those of the round. Nothing is kept. */
export async function previewThresholds(
  trx: Trx,
  roundId: string,
  changes: ThresholdChanges,
): Promise<ThresholdPreview> {
  const answers = await readWholeRound(trx, roundId)
  const before = gapsIn(findGaps(answers))
  const after = gapsIn(findGaps({ ...answers, thresholds: Thresholds.parse({ ...answers.thresholds, ...changes }) }))
  const goes = [...before].filter(([key]) => !after.has(key)).map(([, gap]) => effectOf('goes', gap))
  const comes = [...after].filter(([key]) => !before.has(key)).map(([, gap]) => effectOf('comes', gap))
  return { before: before.size, after: after.size, effects: [...comes, ...goes] }
}

const gapsIn = (findings: readonly Finding[]) => new Map(findings.filter(isGap).map((it) => [it.key, it]))

const effectOf = (effect: ThresholdEffect['effect'], { rule, municipalities, problem }: Finding): ThresholdEffect => ({
  effect,
  rule,
  municipalities,
  problem,
})
