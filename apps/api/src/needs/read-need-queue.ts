import { WITHOUT_RULE } from '@kartlaggning/schema/gaps/without-rule'
import type { Task } from '@kartlaggning/schema/gaps/task'
import type { NeedQueue, QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { isForCoordinator, ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { Text } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'
import { hashOfGaps } from './read-needs.ts'
import { readPassageEvidence } from './read-passage-evidence.ts'

type Row = Awaited<ReturnType<typeof readQueued>>[number]

/** What there is to review: each need by itself, and beside them what could not be assessed. */
export async function readNeedQueue(trx: Trx, roundId: string): Promise<NeedQueue> {
  const [rows, latest, asked, passages] = await Promise.all([
    readQueued(trx, roundId),
    readLatestHashes(trx, roundId),
    readAsked(trx, roundId),
    readPassageEvidence(trx, roundId),
    refuseHiddenRound(trx, roundId),
  ])
  const shown = rows.filter((row) => row.status !== null || !row.gone)
  const mergedInto = Map.groupBy(shown, (row) => row.mergedInto)
  const decidedOn = new Map(latest.map((row) => [row.needId, row.evidenceHash]))
  return {
    needs: shown.map((row) => {
      const queued = asQueued(row, mergedInto.get(row.id) ?? [], decidedOn.get(row.id))
      const hasChanged = (passages.get(row.id) ?? []).some(({ passage }) => passage?.isChanged)
      return hasChanged ? { ...queued, evidenceChanged: true } : queued
    }),
    municipalities: municipalitiesOf(asked),
  }
}

function asQueued(row: Row, merged: readonly Row[], decidedOn: string | undefined): QueuedNeed {
  const { hash: _, gone: _gone, ...need } = row
  return {
    ...need,
    tasks: need.tasks as Task[],
    status: need.status ?? 'proposed',
    later: need.later ?? false,
    version: need.version ?? 0,
    evidenceChanged: decidedOn !== undefined && decidedOn !== hashOfGaps([row, ...merged]),
  }
}

/** Rules whose gaps have to be told in the line: a pair that can learn from each other is named where either has a need. */
const rulesWithSentence = [WITHOUT_RULE, 'R41', ...Object.keys(ruleCatalogue).filter((rule) => isForCoordinator(rule))]

function municipalitiesOf(asked: Awaited<ReturnType<typeof readAsked>>): NeedQueue['municipalities'] {
  const byCode = Map.groupBy(asked, (it) => it.code ?? '')
  return [...byCode].map(([code, sides]) => ({
    code,
    municipality: sides.some((side) => side.kind === 'municipality' && side.submitted),
    police: sides.some((side) => side.kind === 'police' && side.submitted),
  }))
}

const readQueued = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('gap')
    .leftJoin('need', 'need.id', 'gap.id')
    .where('gap.roundId', '=', roundId)
    .select(['gap.id', 'key', 'rule', 'municipalities', 'problem', 'assessed', 'severity', 'tasks'])
    .select(
      sql<Text | null>`case when assessed and severity is not null and rule <> all (${rulesWithSentence}::text[]) then null else sentence end`.as(
        'sentence',
      ),
    )
    .select(['under', 'hash', 'gone', 'status', 'later', 'priority', 'mergedInto', 'version'])
    .orderBy('severity', (order) => order.desc().nullsLast())
    .orderBy('key')
    .execute()

const readLatestHashes = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('needDecision')
    .where('roundId', '=', roundId)
    .select(['needId', 'evidenceHash'])
    .distinctOn('needId')
    .orderBy('needId')
    .orderBy('decidedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()

const readAsked = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('respondent')
    .where('roundId', '=', roundId)
    .where('municipalityCode', 'is not', null)
    .select((respondent) => [
      'municipalityCode as code',
      'kind',
      respondent
        .exists(respondent.selectFrom('submission').whereRef('submission.respondentId', '=', 'respondent.id'))
        .as('submitted'),
    ])
    .orderBy('municipalityCode')
    .execute()
