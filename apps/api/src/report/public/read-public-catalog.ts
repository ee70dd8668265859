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
  const [rows, place] = await Promise.all([
    db
      .selectFrom('editionDocument')
      .where('reader', '=', 'public')
      .where(sql<boolean>`document::jsonb #>> '{round,county}' = ${county}`)
      .distinctOn('roundId')
      .orderBy('roundId')
      .orderBy('number', 'desc')
      .select(['document', 'hash'])
      .execute(),
    db.selectFrom('county').where('code', '=', county).select(['code', 'name', 'authority']).executeTakeFirst(),
  ])
  if (!place) throw new ProblemError('not-found')
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
