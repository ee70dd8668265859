import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { refuseWhileAnswering } from '../respondents/refuse-while-answering.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { readWholeRound } from './read-round-answers.ts'
import { keepGaps } from './keep-gaps.ts'
import { findGaps, rulesFor } from './rules/rules.ts'

const BEFORE: readonly RoundStatus[] = ['closed', 'reconciliation']

/** Runs the rules over what was submitted. A gap found again keeps its row, and with it what was decided about it. */
export async function runAnalysis(trx: Trx, actor: Actor, roundId: string) {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (BEFORE.includes(round.status)) {
    await refuseWhileAnswering(trx, roundId)
    await trx
      .updateTable('round')
      .set((row) => ({
        status: 'analysis',
        reconciliationEndedAt: sql`case when ${row.ref('status')} = 'reconciliation' then clock() end`,
      }))
      .where('id', '=', roundId)
      .execute()
  } else if (!needsAreOpen(round.status)) throw new ProblemError('round-is-not-closed')

  const answers = await readWholeRound(trx, roundId)
  const findings = findGaps(answers)
  const analysisId = newId()
  await trx
    .insertInto('analysis')
    .values({
      id: analysisId,
      roundId,
      rules: asJson(rulesFor(answers).map(({ id, entry }) => ({ rule: id, version: entry.version }))),
      thresholds: asJson(answers.thresholds),
      runBy: actor.personId,
    })
    .execute()
  await keepGaps(trx, { roundId, analysisId }, findings)
  return {
    round: await readRound(trx, roundId),
    gaps: findings.filter(isGap).length,
    notAssessed: findings.filter(({ assessed }) => !assessed).length,
  }
}
