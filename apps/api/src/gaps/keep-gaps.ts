import { createHash } from 'node:crypto'
import { newId } from '@kartlaggning/schema/id'
import { WITHOUT_RULE } from '@kartlaggning/schema/gaps/without-rule'
import { sql } from 'kysely'
import { asJson, type Trx } from '../database/database.ts'
import type { Finding } from './rules/rule.ts'

/** Keeps what a run has found. What was found before keeps its row, and what is no longer found is marked as gone. */
export async function keepGaps(trx: Trx, run: { roundId: string; analysisId: string }, findings: readonly Finding[]) {
  // What the coordinator has written is no rule's to find again. What is found again is not gone in between: each change is a
  // step of the trail.
  await trx
    .updateTable('gap')
    .where('roundId', '=', run.roundId)
    .where('rule', '<>', WITHOUT_RULE)
    .where('gone', '=', false)
    .where('key', '<>', sql<string>`all(${sql.val(findings.map(({ key }) => key))}::text[])`)
    .set({ gone: true })
    .execute()
  if (findings.length === 0) return
  // In one parameter, however many there are: a statement cannot have more than 65,535.
  const rows = findings.map((finding) => ({ id: newId(), ...finding, hash: hashOfFinding(finding) }))
  await sql`
    insert into gap (id, round_id, analysis_id, key, rule, rule_version, municipalities, problem, assessed, severity, tasks,
      sentence, evidence, hash, under, carried_over)
    select id, ${run.roundId}, ${run.analysisId}, key, rule, "ruleVersion", municipalities, problem, assessed, severity,
      tasks, sentence, evidence, hash, under, "carriedOver"
    from jsonb_to_recordset(${asJson(rows)}) as found (
      id uuid, key text, rule text, "ruleVersion" int, municipalities text[], problem text, assessed boolean,
      severity int, tasks text[], sentence jsonb, evidence jsonb, hash text, under text,
      "carriedOver" jsonb)
    on conflict (round_id, key) do update set
      analysis_id = excluded.analysis_id, rule_version = excluded.rule_version, municipalities = excluded.municipalities,
      assessed = excluded.assessed, severity = excluded.severity, tasks = excluded.tasks, sentence = excluded.sentence,
      evidence = excluded.evidence, hash = excluded.hash, under = excluded.under,
      carried_over = excluded.carried_over, gone = false`.execute(trx)
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
