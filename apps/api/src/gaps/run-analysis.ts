import { createHash } from 'node:crypto'
import { WITHOUT_RULE } from '@kartlaggning/schema/gaps/without-rule'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { RoundStatus } from '@kartlaggning/schema/rounds/round'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { readRoundAnswers } from './read-round-answers.ts'
import type { Finding } from './rules/rule.ts'
import { findGaps, rulesFor } from './rules/rules.ts'

const BEFORE: readonly RoundStatus[] = ['closed', 'reconciliation']
const DURING: readonly RoundStatus[] = ['analysis', 'feedback', 'published']

/** Runs the rules over what was submitted. A gap found again keeps its row, and with it what was decided about it. */
export async function runAnalysis(trx: Trx, actor: Actor, roundId: string) {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (BEFORE.includes(round.status))
    await trx.updateTable('round').set({ status: 'analysis' }).where('id', '=', roundId).execute()
  else if (!DURING.includes(round.status)) throw new ProblemError('round-is-not-closed')

  const answers = await readRoundAnswers(trx, roundId, 'county-board')
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

async function keepGaps(trx: Trx, run: { roundId: string; analysisId: string }, findings: readonly Finding[]) {
  // What the coordinator has written is no rule's to find again.
  const found = trx.updateTable('gap').where('roundId', '=', run.roundId).where('rule', '<>', WITHOUT_RULE)
  await found.set({ gone: true }).execute()
  if (findings.length === 0) return
  await trx
    .insertInto('gap')
    .values(
      findings.map(({ sentence, evidence, carriedOver, ...finding }) => ({
        id: newId(),
        ...run,
        ...finding,
        sentence: asJson(sentence),
        evidence: asJson(evidence),
        carriedOver: asJson(carriedOver ?? null),
        hash: hashOfFinding({ ...finding, sentence, evidence }),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['roundId', 'key']).doUpdateSet((row) => ({
        analysisId: row.ref('excluded.analysisId'),
        ruleVersion: row.ref('excluded.ruleVersion'),
        municipalities: row.ref('excluded.municipalities'),
        assessed: row.ref('excluded.assessed'),
        severity: row.ref('excluded.severity'),
        tasks: row.ref('excluded.tasks'),
        sentence: row.ref('excluded.sentence'),
        evidence: row.ref('excluded.evidence'),
        hash: row.ref('excluded.hash'),
        under: row.ref('excluded.under'),
        carriedOver: row.ref('excluded.carriedOver'),
        gone: false,
      })),
    )
    .execute()
}

/** Two findings with the same hash say the same about the same answers. Which submission holds them is no matter. */
function hashOfFinding({ rule, ruleVersion, assessed, severity, municipalities, evidence }: Finding) {
  const grounds = evidence.map(({ kind, municipality, entry, question, value }) => [
    kind,
    municipality,
    entry,
    question,
    value,
  ])
  return createHash('sha256')
    .update(JSON.stringify([rule, ruleVersion, assessed, severity, municipalities, grounds]))
    .digest('hex')
}
