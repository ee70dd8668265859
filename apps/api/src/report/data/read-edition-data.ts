import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { cellText, type Cell } from '@kartlaggning/schema/document/table'
import { tablesIn, type NumberedTable } from '@kartlaggning/schema/document/tables-in'
import { plainText } from '@kartlaggning/schema/document/words'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { editionCatalog } from '@kartlaggning/schema/report/edition-catalog'
import {
  editionData,
  type EditionTable,
  type EditionTableRows,
  type PublishedEdition,
} from '@kartlaggning/schema/report/edition-data'
import { frozenDocument } from '@kartlaggning/schema/report/public/frozen-document'
import type { Edition } from '@kartlaggning/schema/report/report'
import type { Language } from '@kartlaggning/schema/text'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readAnyFrozenEdition } from '../read-editions.ts'

interface Asked {
  readonly roundId: string
  readonly number: number
  readonly language: Language
}

/** What a county has published, as far as the policies let whoever asks read it, the newest first. */
export async function listPublished(trx: Trx, county: string, publicUrl: string): Promise<PublishedEdition[]> {
  const rows = await trx
    .selectFrom('edition')
    .innerJoin('round', 'round.id', 'edition.roundId')
    .innerJoin('editionDocument as read', (join) =>
      join.onRef('read.roundId', '=', 'edition.roundId').onRef('read.number', '=', 'edition.number'),
    )
    .where('round.countyCode', '=', county)
    // What is for everyone is everyone's to read: whoever has an edition of their own is not told of it twice.
    .distinctOn(['publishedAt', 'edition.number', 'edition.roundId'])
    .select(['edition.roundId', 'edition.number', 'publishedAt', 'publishedByName as publishedBy', 'note', 'read.hash'])
    .select(['read.reader', 'round.name', 'round.year', 'round.fictional'])
    .orderBy('publishedAt', 'desc')
    .orderBy('edition.number', 'desc')
    .orderBy('edition.roundId')
    .orderBy('read.reader')
    .execute()
  const newest = new Map(rows.toReversed().map((it) => [it.roundId, it.number]))
  return rows.map(({ name, year, fictional, ...edition }) => ({
    ...edition,
    round: { id: edition.roundId, name, year, fictional },
    latest: newest.get(edition.roundId) === edition.number,
    tables: publicUrl + urlOf(editionData.read, { params: { roundId: edition.roundId, number: edition.number } }),
  }))
}

export async function readEditionTables(
  trx: Trx,
  asked: Asked,
  publicUrl: string,
): Promise<{ edition: Edition; tables: EditionTable[] }> {
  const { edition, document } = await readDocument(trx, asked)
  const { roundId, number, language } = asked
  const tables = tablesIn(document).map(({ anchor, label, table }) => {
    const parts = { params: { roundId, number, table: anchor }, querystring: { language } }
    return {
      id: anchor,
      label,
      title: table.caption.title,
      json: publicUrl + urlOf(editionData.table, parts),
      csv: publicUrl + urlOf(editionData.csv, parts),
    }
  })
  return { edition, tables }
}

export async function readEditionTable(trx: Trx, asked: Asked, id: string): Promise<NumberedTable> {
  const { document } = await readDocument(trx, asked)
  const found = tablesIn(document).find(({ anchor }) => anchor === id)
  if (!found) throw new ProblemError('not-found')
  return found
}

export function asRows({ anchor, label, table }: NumberedTable): EditionTableRows {
  const { title, summary, source } = table.caption
  return {
    id: anchor,
    label,
    title,
    summary: summary === undefined ? null : plainText(summary),
    source: source === undefined ? null : plainText(source),
    columns: table.columns.map((column) => column.title),
    rows: table.groups.flatMap((group) => group.rows.map((row) => ({ group: group.title, cells: row.map(asValue) }))),
  }
}

const asValue = (cell: Cell) => (cell === null || typeof cell === 'number' ? cell : cellText(cell))

/** The newest edition of each round, described for those who look for data. */
export async function readCatalog(trx: Trx, county: string, publicUrl: string): Promise<string> {
  const [published, place] = await Promise.all([
    listPublished(trx, county, publicUrl),
    trx.selectFrom('county').where('code', '=', county).select(['code', 'name', 'authority']).executeTakeFirst(),
  ])
  if (!place) throw new ProblemError('not-found')
  const described = published
    .filter(({ latest }) => latest)
    .map(async (edition) => {
      const { edition: one, report } = await readAnyFrozenEdition(trx, {
        roundId: edition.roundId,
        number: edition.number,
      })
      const tables = (language: Language) => tablesIn(frozenDocument(one, report, language))
      return { edition, tables: { sv: tables('sv'), en: tables('en') } }
    })
  return editionCatalog(place, await Promise.all(described), publicUrl)
}

async function readDocument(trx: Trx, asked: Asked): Promise<{ edition: Edition; document: CompiledDocument }> {
  const { edition, report } = await readAnyFrozenEdition(trx, asked)
  return { edition, document: frozenDocument(edition, report, asked.language) }
}
