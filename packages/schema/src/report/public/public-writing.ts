import type { Caption } from '../../document/table.ts'
import { phrasesIn } from '../../phrases.ts'
import type { Language } from '../../text.ts'
import { reportTexts as english } from '../report-texts.en.ts'
import { reportTexts as swedish } from '../report-texts.sv.ts'
import { publicTexts as publicEnglish } from './public-texts.en.ts'
import { publicTexts as publicSwedish } from './public-texts.sv.ts'
import type { CountCell, PublicReport } from './public-report.ts'

export type PublicPhrases = ReturnType<typeof publicPhrases>

export function publicPhrases(language: Language) {
  const say = phrasesIn<typeof publicSwedish>(
    language === 'sv' ? publicSwedish : (publicEnglish as unknown as typeof publicSwedish),
    language,
  )
  /** Words that the report to those who took part has too. */
  const sayAsElsewhere = phrasesIn<typeof swedish>(
    language === 'sv' ? swedish : (english as unknown as typeof swedish),
    language,
  )
  return { say, sayAsElsewhere }
}

/** All that a chapter of the report to everyone is written from. */
export type PublicWriting = ReturnType<typeof publicWriting>

export function publicWriting(report: PublicReport, language: Language) {
  const { say, sayAsElsewhere } = publicPhrases(language)
  const { fewest } = report.method
  const { round } = report
  const text = say('source', { round: round.name })
  const source: NonNullable<Caption['source']> = round.fictional
    ? [{ text: `${text} ` }, { text: say('fictional'), strong: true }]
    : text
  return {
    report,
    language,
    say,
    sayAsElsewhere,
    source,
    /** A number, or why there is none. */
    cell: (cell: CountCell) => (typeof cell === 'number' ? cell : say(`cell.${cell}`, { fewest })),
    tableOf: (id: string) => report.tables.find((it) => it.id === id),
  }
}

type Table = PublicReport['tables'][number]

/** The cell where a row and a column meet; too few have answered where the column is not there. */
export const cellAt = ({ columns, rows }: Table, row: string, column: string): CountCell =>
  rows.find((it) => it.id === row)?.cells[columns.indexOf(column)] ?? 'closed'
