import { dataRow, dataSheets } from '@kartlaggning/schema/answers/export/data-rows'
import type { Sheet } from '@kartlaggning/schema/answers/export/export-sheets'
import type { ExportedRespondent, ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import { roundData, type DataPage, type RoundData } from '@kartlaggning/schema/answers/export/round-data'
import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { RoundStatus } from '@kartlaggning/schema/rounds/round'
import type { Language } from '@kartlaggning/schema/text'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { exportedIn } from '../export/read-answer-pages.ts'
import { readRoundFrame } from '../export/read-round-frame.ts'

/** A page holds the rows of so many respondents, or so many rows of what no respondent has written. */
const RESPONDENTS = 25
const ROWS = 500

interface Asked {
  readonly roundId: string
  readonly language: Language
}

/** What has been submitted, as the county board reads it, but what is marked as secret. */
export const readDataFrame = async (trx: Trx, { roundId, language }: Asked): Promise<ExportFrame> => ({
  ...(await readRoundFrame(trx, roundId)),
  reader: 'county-board',
  language,
  isDraft: false,
  isFeed: true,
})

export async function readRoundData(trx: Trx, asked: Asked, publicUrl: string): Promise<RoundData> {
  const frame = await readDataFrame(trx, asked)
  const { id, name, year, county, authority, registryNumber, status, questionnaire, fictional } = frame.round
  const about = { id, name, year, county, authority, registryNumber, questionnaire, fictional }
  const to = (endpoint: (typeof roundData)['page' | 'csv'], table: string) =>
    publicUrl +
    urlOf(endpoint, { params: { roundId: asked.roundId, table }, querystring: { language: asked.language } })
  return {
    round: { ...about, status: RoundStatus.parse(status) },
    readAt: frame.at,
    respondents: frame.respondents.length,
    submitted: frame.respondents.filter((it) => it.submission !== null).length,
    tables: dataSheets(frame).map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      columns: sheet.columns.map((column) => ({ id: column.id, title: column.title })),
      json: to(roundData.page, sheet.id),
      csv: to(roundData.csv, sheet.id),
    })),
  }
}

export function sheetIn(frame: ExportFrame, table: string): Sheet {
  const sheet = dataSheets(frame).find(({ id }) => id === table)
  if (!sheet) throw new ProblemError('not-found')
  return sheet
}

interface AskedPage extends Asked {
  readonly table: string
  /** The last row, or the last respondent, of the page before. */
  readonly after?: string | undefined
}

export async function readDataPage(trx: Trx, asked: AskedPage, publicUrl: string): Promise<DataPage> {
  const { roundId, language, table } = asked
  const frame = await readDataFrame(trx, asked)
  const sheet = sheetIn(frame, table)
  const { rows, last } = await pageOf(trx, frame, sheet, asked.after)
  const querystring = last === null ? null : { language, after: last }
  return {
    table,
    rows,
    next: querystring && publicUrl + urlOf(roundData.page, { params: { roundId, table }, querystring }),
  }
}

interface Page {
  readonly rows: DataPage['rows']
  /** Null where there is nothing after. */
  readonly last: string | null
}

async function pageOf(trx: Trx, frame: ExportFrame, sheet: Sheet, after: string | undefined): Promise<Page> {
  const { rows } = sheet
  if (!('of' in rows)) {
    const { items, last } = following(
      rows.map((row) => dataRow(sheet, row)),
      after,
      ROWS,
    )
    return { rows: [...items], last }
  }
  const { of } = rows
  const { items, last } = following(frame.respondents, after, RESPONDENTS, hasSubmitted)
  const answers = await exportedIn(frame)(trx, items)
  return { rows: answers.flatMap((it) => of(it)).map((row) => dataRow(sheet, row)), last }
}

const hasSubmitted = ({ submission }: ExportedRespondent) => submission !== null

/** At most so many of those that come after one; whoever submits meanwhile moves nobody to another page. */
function following<T extends { readonly id: string }>(
  all: readonly T[],
  after: string | undefined,
  most: number,
  isOnPages: (it: T) => boolean = () => true,
) {
  const from = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1
  if (after !== undefined && from === 0)
    throw new ProblemError('input-not-valid', { errors: [{ path: 'after', code: 'choose-one' }] })
  const left = all.slice(from).filter(isOnPages)
  return { items: left.slice(0, most), last: left.length > most ? (left[most - 1]?.id ?? null) : null }
}
