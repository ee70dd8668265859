import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { Task } from '@kartlaggning/schema/gaps/task'
import type { ListedNeed } from '@kartlaggning/schema/needs/need'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'
import { summarizeGaps } from './summarize-gaps.ts'

type Row = Awaited<ReturnType<typeof selectListed>>[number]

/** Proposals and decided needs of a round, the gravest first, without the answers behind them: those are most of it. */
export async function listNeeds(trx: Trx, roundId: string): Promise<ListedNeed[]> {
  const [all] = await Promise.all([selectListed(trx, roundId), refuseHiddenRound(trx, roundId)])
  const needs = all.filter((row) => row.status !== null || (isGap(row) && !row.gone))
  const mergedInto = Map.groupBy(needs, (row) => row.mergedInto)
  return needs.map((row) => asListed(row, [row, ...(mergedInto.get(row.id) ?? [])]))
}

function asListed({ id, status, priority, mergedInto, version, ...row }: Row, gaps: readonly Row[]): ListedNeed {
  return {
    id,
    status: status ?? 'proposed',
    priority,
    measures: row.measures ?? [],
    support: row.support ?? '',
    mergedInto,
    version: version ?? 0,
    ...summarizeGaps(gaps.map((gap) => ({ ...gap, tasks: gap.tasks as Task[] }))),
    gaps: gaps.map(({ rule, problem, sentence }) => ({ rule, problem, sentence })),
    motivation: row.motivation,
  }
}

const selectListed = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('gap')
    .leftJoin('need', 'need.id', 'gap.id')
    .where('gap.roundId', '=', roundId)
    .select(['gap.id', 'rule', 'municipalities', 'problem', 'assessed', 'severity', 'tasks', 'sentence', 'gone'])
    .select(['status', 'priority', 'measures', 'support', 'mergedInto', 'version'])
    .select((row) =>
      row
        .selectFrom('needDecision')
        .whereRef('needDecision.needId', '=', 'need.id')
        .select('motivation')
        .orderBy('decidedAt', 'desc')
        .orderBy('needDecision.id', 'desc')
        .limit(1)
        .as('motivation'),
    )
    .where(sql<boolean>`(need.id is not null or (not gone and assessed and severity is not null))`)
    .orderBy('severity', (order) => order.desc().nullsLast())
    .orderBy('key')
    .execute()
