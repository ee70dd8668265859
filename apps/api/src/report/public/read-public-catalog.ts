import { tablesIn } from '@kartlaggning/schema/document/tables-in'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { editionCatalog } from '@kartlaggning/schema/report/edition-catalog'
import { publicDocument } from '@kartlaggning/schema/report/public/public-document'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { frozenIn } from './read-public-editions.ts'

/** The newest edition for everyone of each round of a county, described for those who look for data. */
export async function readPublicCatalog(db: Database, county: string, publicUrl: string): Promise<string> {
  // In one statement: nobody is asking, so that each would be a round trip of its own.
  const found = await db
    .selectFrom('county')
    .leftJoin('editionDocument as read', (join) =>
      join
        .on('read.reader', '=', 'public')
        .on(sql<boolean>`read.round_id = any (array(select rounds_published_in(${county})))`),
    )
    .where('county.code', '=', county)
    .where('county.rehearses', 'is', null)
    .distinctOn('read.roundId')
    .orderBy('read.roundId')
    .orderBy('read.number', 'desc')
    .select(['county.code', 'county.name', 'county.authority', 'read.document', 'read.hash'])
    .execute()
  const [place] = found
  if (!place) throw new ProblemError('not-found')
  const rows = found.flatMap(({ document, hash }) => (document !== null && hash !== null ? [{ document, hash }] : []))
  const described = rows.map(frozenIn).map(({ edition, report }) => {
    const { id, name, year, fictional, authority } = report.round
    const tables = (language: Language) => tablesIn(publicDocument(edition, report, language))
    const published = {
      ...edition,
      roundId: id,
      round: { id, name, year, fictional },
      publishedBy: authority,
      note: '',
      reader: 'public' as const,
      latest: true,
      tables: publicUrl + urlOf(publicReports.read, { params: { roundId: id, number: edition.number } }),
    }
    return { edition: published, tables: { sv: tables('sv'), en: tables('en') } }
  })
  return editionCatalog(place, described, publicUrl, 'public')
}
