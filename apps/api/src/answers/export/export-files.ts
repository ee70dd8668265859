import { csvBeginning, csvLine, type CsvFlavour } from '@kartlaggning/schema/document/csv'
import { codedSheets } from '@kartlaggning/schema/answers/coding/coded-sheets'
import type { ExportedAnswers, ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import type { SheetRow } from '@kartlaggning/schema/answers/export/export-columns'
import { exportSheets, type Sheet } from '@kartlaggning/schema/answers/export/export-sheets'
import { workbookOf } from '../../files/workbook.ts'
import { zipOf, type ZippedFile } from '../../files/streamed-zip.ts'
import type { ReadPages } from './read-answer-pages.ts'

/** A workbook with a sheet for each group. */
export const workbookFile = (frame: ExportFrame, pages: ReadPages): AsyncGenerator<Uint8Array> =>
  zipOf(
    workbookOf(
      sheetsOf(frame).map((sheet) => ({
        name: sheet.name,
        titles: sheet.columns.map(({ title }) => title),
        rows: pagesOfRows(sheet, pages),
      })),
    ),
  )

const sheetsOf = (frame: ExportFrame) => [...exportSheets(frame), ...codedSheets(frame)]

/** The same as tables in an archive. */
export const tablesFile = (frame: ExportFrame, pages: ReadPages, flavour: CsvFlavour): AsyncGenerator<Uint8Array> =>
  zipOf(csvTables(frame, pages, flavour))

/** A table for each sheet; what is for programs has the ids of its columns for headings. */
export const csvTables = (frame: ExportFrame, pages: ReadPages, flavour: CsvFlavour): ZippedFile[] =>
  sheetsOf(frame).map((sheet) => {
    const name = flavour === 'open' ? sheet.id : plainName(sheet.name)
    return { name: `${name}.csv`, content: csvFile(sheet, pages, flavour) }
  })

/** One sheet as a file of its own. */
export async function* csvFile(sheet: Sheet, pages: ReadPages, flavour: CsvFlavour): AsyncGenerator<string> {
  const heads = sheet.columns.map(({ id, title }) => (flavour === 'open' ? id : title))
  yield csvBeginning(flavour) + csvLine(heads, flavour)
  for await (const rows of pagesOfRows(sheet, pages)) yield rows.map((row) => csvLine(row, flavour)).join('')
}

async function* pagesOfRows({ rows }: Sheet, pages: ReadPages): AsyncGenerator<readonly SheetRow[]> {
  if (!('of' in rows)) yield rows
  // The rows of one respondent at a time: others have their turn between them, and little is on its way at once.
  else for await (const page of pages()) for (const answers of page) yield rows.of(answers)
}

/** One respondent's answers as if they were many. */
export const onlyPage = (answers: ExportedAnswers): ReadPages =>
  async function* () {
    yield [answers]
  }

/** "samverkansaktorer": in letters that every system takes. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
