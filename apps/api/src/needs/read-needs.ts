import { createHash } from 'node:crypto'
import type { Evidence, Gap } from '@kartlaggning/schema/gaps/gap'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { Need } from '@kartlaggning/schema/needs/need'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { asGap, selectGaps, type GapRow } from '../gaps/list-gaps.ts'
import { ProblemError } from '../http/problem-error.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'
import { readComments } from './commenting/read-comments.ts'
import { readPassageEvidence } from './read-passage-evidence.ts'
import { readWithheldFromEditions } from './read-withheld-from.ts'
import { summarizeGaps } from './summarize-gaps.ts'
import { withheldFrom } from './withheld-from.ts'

type DecisionRow = Awaited<ReturnType<typeof readDecisions>>[number]
type NeedRow = Awaited<ReturnType<typeof readDecided>>[number]

export type NeedToReport = Omit<Need, 'withheldFrom'>

type Only = readonly string[] | 'decided'

/** Proposals and decided needs of a round, the gravest first; or some of them. A gap nobody has looked at is a proposal. */
export async function readNeeds(trx: Trx, roundId: string, only?: Only): Promise<Need[]> {
  const [needs, withheld] = await Promise.all([
    readNeedsToReport(trx, roundId, only),
    readWithheldFromEditions(trx, roundId),
  ])
  const whoseEditions = withheldFrom(withheld)
  return needs.map((need) => ({ ...need, withheldFrom: whoseEditions(need.gaps) }))
}

/** The same for a report, which is compiled from what each of its readers may see. */
export async function readNeedsToReport(trx: Trx, roundId: string, only?: Only): Promise<NeedToReport[]> {
  const [everyGap, everyNeed, everyDecision, comments, passages] = await Promise.all([
    selectGaps(trx, roundId)
      .$if(only !== undefined, (query) => query.where(only === 'decided' ? isDecided(roundId) : isOneOf(only ?? [])))
      .execute(),
    readDecided(trx, roundId),
    readDecisions(trx, roundId),
    readComments(trx, { roundId }),
    readPassageEvidence(trx, roundId),
    refuseHiddenRound(trx, roundId),
  ])
  const decided = new Map(everyNeed.map((row) => [row.id, row]))
  const decisions = Map.groupBy(everyDecision, (row) => row.needId)
  const gaps = everyGap.filter((gap) => decided.has(gap.id) || (isGap(gap) && !gap.gone))
  const mergedInto = Map.groupBy(gaps, (gap) => decided.get(gap.id)?.mergedInto ?? null)
  return gaps.map((gap) => {
    const all = [gap, ...(mergedInto.get(gap.id) ?? [])]
    const need = asNeed(roundId, all, decided.get(gap.id), decisions.get(gap.id) ?? [], passages)
    return { ...need, comments: all.flatMap(({ id }) => comments.get(id) ?? []) }
  })
}

const isDecided = (roundId: string) => sql<boolean>`gap.id in (select id from need where round_id = ${roundId}::uuid)`

/** One of these, or merged into one of them. */
const isOneOf = (ids: readonly string[]) =>
  sql<boolean>`(gap.id = any (${ids}::uuid[]) or gap.id in (select id from need where merged_into = any (${ids}::uuid[])))`

export async function readNeed(trx: Trx, needId: string): Promise<Need> {
  const found = await trx.selectFrom('gap').where('id', '=', needId).select('roundId').executeTakeFirst()
  const need = found && (await readNeeds(trx, found.roundId, [needId])).find((it) => it.id === needId)
  if (!need) throw new ProblemError('not-found')
  return need
}

/** Of everything that each of several needs rests on now. A decision keeps the one it was taken on. */
export async function evidenceHashesOf(
  trx: Trx,
  roundId: string,
  gapsOfEach: readonly (readonly string[])[],
): Promise<string[]> {
  const rows = await selectHashes(trx, roundId).where('id', 'in', gapsOfEach.flat()).execute()
  const gaps = new Map(rows.map((row) => [row.id, row]))
  return gapsOfEach.map((ids) => hashOfGaps(ids.flatMap((id) => gaps.get(id) ?? [])))
}

const selectHashes = (trx: Trx, roundId: string) =>
  trx.selectFrom('gap').where('roundId', '=', roundId).select(['id', 'key', 'hash', 'gone'])

export const hashOfGaps = (gaps: readonly Pick<GapRow, 'key' | 'hash' | 'gone'>[]) =>
  createHash('sha256')
    .update(
      gaps
        .map((gap) => `${gap.key} ${gap.gone ? 'gone' : gap.hash}`)
        .toSorted()
        .join('\n'),
    )
    .digest('hex')

/** The first of the gaps is the need's own; the others came with needs merged into it. */
function asNeed(
  roundId: string,
  gaps: readonly GapRow[],
  row: NeedRow | undefined,
  decisions: readonly DecisionRow[],
  passages: ReadonlyMap<string, readonly Evidence[]>,
): Omit<NeedToReport, 'comments'> {
  const [own] = gaps
  const latest = decisions.at(-1)
  const shown = gaps
    .map(asGap)
    .map((gap): Gap => ({ ...gap, evidence: [...gap.evidence, ...(passages.get(gap.id) ?? [])] }))
  const hasChangedPassage = shown.some(({ evidence }) => evidence.some(({ passage }) => passage?.isChanged))
  return {
    id: own?.id ?? '',
    roundId,
    status: row?.status ?? 'proposed',
    later: row?.later ?? false,
    priority: row?.priority ?? null,
    measures: row?.measures ?? [],
    steps: row?.steps ?? [],
    support: row?.support ?? '',
    mergedInto: row?.mergedInto ?? null,
    version: row?.version ?? 0,
    ...summarizeGaps(shown),
    evidenceChanged: hasChangedPassage || (latest !== undefined && latest.evidenceHash !== hashOfGaps(gaps)),
    gaps: shown,
    decisions: decisions.map(({ status, later, motivation, decidedByName, decidedAt }) => ({
      status,
      later,
      motivation,
      decidedBy: decidedByName,
      decidedAt,
    })),
  }
}

function readDecided(trx: Trx, roundId: string) {
  return trx.selectFrom('need').where('roundId', '=', roundId).selectAll().execute()
}

function readDecisions(trx: Trx, roundId: string) {
  return trx
    .selectFrom('needDecision')
    .where('roundId', '=', roundId)
    .select(['needId', 'status', 'later', 'motivation', 'decidedByName', 'decidedAt', 'evidenceHash'])
    .orderBy('decidedAt')
    .orderBy('id')
    .execute()
}
