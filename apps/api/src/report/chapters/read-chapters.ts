import type { RoundChapter } from '@kartlaggning/schema/report/chapters'
import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import { reportChapters } from '@kartlaggning/schema/report/report-chapters'
import type { Trx } from '../../database/database.ts'

/** What is kept of a sentence that somebody has stood for. */
export interface KeptSentence {
  readonly reader: EditionReader
  readonly sentence: string
  readonly computed: string | null
  readonly said: string | null
  readonly version: number
  readonly changedByName: string
  readonly changedAt: string
}

/** Every chapter of the report with what is written for it, and the sentences that somebody has stood for. */
export async function readChapters(
  trx: Trx,
  roundId: string,
): Promise<{ chapters: RoundChapter[]; kept: KeptSentence[] }> {
  const [rows, carried, kept] = await Promise.all([
    trx
      .selectFrom('reportChapter')
      .where('roundId', '=', roundId)
      .select(['chapter', 'shown', 'words', 'countyBoardOnly', 'version', 'changedByName', 'changedAt'])
      .execute(),
    readCarried(trx, roundId),
    trx
      .selectFrom('reportSentence')
      .where('roundId', '=', roundId)
      .select(['reader', 'sentence', 'computed', 'said', 'version', 'changedByName', 'changedAt'])
      .execute(),
  ])
  const chapters = reportChapters.map(({ id }): RoundChapter => {
    const own = rows.find(({ chapter }) => chapter === id)
    const before = carried.find(({ chapter }) => chapter === id)
    const isCarried = (own?.words ?? null) === null && Boolean(before?.words)
    return {
      id,
      shown: own?.shown ?? before?.shown ?? true,
      words: own?.words ?? before?.words ?? '',
      countyBoardOnly: own?.countyBoardOnly ?? before?.countyBoardOnly ?? false,
      version: own?.version ?? 0,
      carriedFrom: isCarried ? (before?.name ?? null) : null,
      changedBy: own?.changedByName ?? null,
      changedAt: own?.changedAt ?? null,
    }
  })
  return { chapters, kept }
}

/** Of each chapter what was last written for it in an earlier round of the county. */
const readCarried = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('round as own')
    .innerJoin('round as earlier', (join) =>
      join.onRef('earlier.countyCode', '=', 'own.countyCode').onRef('earlier.opensOn', '<', 'own.opensOn'),
    )
    .innerJoin('reportChapter', 'reportChapter.roundId', 'earlier.id')
    .where('own.id', '=', roundId)
    .where('reportChapter.words', 'is not', null)
    .select(['chapter', 'shown', 'words', 'countyBoardOnly', 'earlier.name'])
    .distinctOn('chapter')
    .orderBy('chapter')
    .orderBy('earlier.opensOn', 'desc')
    .execute()
