import type { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import type { Trx } from '../../database/database.ts'
import { readForReport } from '../read-report.ts'
import { compilePublicReport } from './compile-public-report.ts'
import { readEarlierPublic } from './read-earlier-public.ts'

/** What anybody would read if it was published now. */
export async function previewPublicReport(trx: Trx, roundId: string): Promise<PublicReport> {
  const [{ facts, answersTo }, earlier] = await Promise.all([
    readForReport(trx, roundId),
    readEarlierPublic(trx, roundId),
  ])
  return compilePublicReport(facts, answersTo('public'), earlier).report
}
