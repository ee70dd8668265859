import { csvBeginning, csvLine } from '@kartlaggning/schema/document/csv'
import { dateInTable } from '@kartlaggning/schema/document/dates'
import { findInitiatives } from '@kartlaggning/schema/report/initiatives/find-initiatives'
import type { WantedInitiatives } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import { initiativeTextsIn } from '@kartlaggning/schema/report/initiatives/initiative-in-words'
import { initiativeRows } from '@kartlaggning/schema/report/initiatives/initiative-rows'
import type { Language } from '@kartlaggning/schema/text'
import { plainName } from '../../answers/export/export-files.ts'
import type { Trx } from '../../database/database.ts'
import { zipOf } from '../../files/streamed-zip.ts'
import { workbookOf } from '../../files/workbook.ts'
import { readSharedInitiatives } from './read-shared-initiatives.ts'

export type Found = Awaited<ReturnType<typeof readForFile>>

/** All that is looked for, not a page of it. */
export async function readForFile(
  trx: Trx,
  county: string,
  { language, ...wanted }: WantedInitiatives & { readonly language: Language },
) {
  const read = await readSharedInitiatives(trx, county)
  return { ...read, language, initiatives: findInitiatives(read.initiatives, wanted) }
}

/** "insatskatalog-vastmanlands-lan.xlsx" */
export const fileName = ({ countyName }: Found, ending: string) =>
  `${plainName(`insatskatalog ${countyName}`)}.${ending}`

/** As Swedish Excel opens it, and in English as everything else reads it. */
export async function* asCsv({ initiatives, language }: Found): AsyncGenerator<string> {
  const flavour = language === 'sv' ? 'swedish-excel' : 'open'
  const { titles, rows } = initiativeRows(initiatives, language)
  yield csvBeginning(flavour) + csvLine(titles, flavour)
  for (const row of rows) yield csvLine(row, flavour)
}

export function asXlsx(found: Found): AsyncGenerator<Uint8Array> {
  const { initiatives, language, countyName, rounds, fictional } = found
  const texts = initiativeTextsIn(language)
  const { titles, rows } = initiativeRows(initiatives, language)
  const about = [
    [texts.county, countyName],
    [texts.made, dateInTable(new Date().toISOString())],
    [texts.holds, texts.shared],
    [texts.before, rounds.map(({ name }) => name).join('; ')],
    [texts.count, initiatives.length],
    ...(fictional ? [[null, texts.fictional]] : []),
  ]
  return zipOf(
    workbookOf([
      { name: texts.title, titles, rows: once(rows) },
      { name: texts.about, titles: [texts.about, ''], rows: once(about) },
    ]),
  )
}

async function* once<T>(rows: T): AsyncGenerator<T> {
  yield rows
}
