import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { rowsOf } from '@kartlaggning/schema/document/table'
import { tablesIn } from '@kartlaggning/schema/document/tables-in'
import { publicDocument } from '@kartlaggning/schema/report/public/public-document'
import { REPORT_READERS } from '@kartlaggning/schema/answers/audience'
import { reportDocument } from '@kartlaggning/schema/report/report-document'
import type { ReadBy } from '@kartlaggning/schema/report/read-by'
import type { Trx } from '../database/database.ts'
import { compilePublicReport } from './public/compile-public-report.ts'
import { readEarlierPublic } from './public/read-earlier-public.ts'
import { readForReport } from './read-report.ts'

/** Before publishing: how much each reader would read, and how much of it would not be shown. */
export async function countForReaders(trx: Trx, roundId: string): Promise<ReadBy[]> {
  const [{ reportTo, facts, answersTo }, earlier] = await Promise.all([
    readForReport(trx, roundId),
    readEarlierPublic(trx, roundId),
  ])
  const { report, masked } = compilePublicReport(facts, answersTo('public'), earlier)
  const found = report.tables.find(({ id }) => id === 'needs')?.rows.find(({ id }) => id === 'all')?.cells[0]
  return [
    ...REPORT_READERS.map((reader): ReadBy => {
      const { needs, withheldNeeds = 0, ...rest } = reportTo(reader)
      const document = reportDocument({ needs, withheldNeeds, ...rest }, 'sv')
      return { reader, needs: needs.length, withheldNeeds, ...sizeOf(document), masked: 0 }
    }),
    {
      reader: 'public',
      needs: typeof found === 'number' ? found : null,
      withheldNeeds: null,
      ...sizeOf(publicDocument(null, report, 'sv')),
      masked: masked.length,
    },
  ]
}

function sizeOf(document: CompiledDocument) {
  const all = tablesIn(document)
  const cells = all.flatMap(({ table }) => rowsOf(table)).reduce((sum, row) => sum + row.length, 0)
  const figures = all.filter(({ anchor }) => anchor.startsWith('figur')).length
  return { tables: all.length - figures, figures, cells }
}
