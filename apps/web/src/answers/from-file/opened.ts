import { newId } from '@kartlaggning/schema/id'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { answerInCell, type Reader } from './answer-in-cell.ts'
import { asidesIn, type Aside } from '../../files/aside.ts'
import { folded } from './choice-in.ts'
import { guessColumns, sureIn, type Column } from './columns.ts'
import { headerIn, listUnder, sheetWithList, type Naming } from '../../files/list-in.ts'
import { turned } from '../../files/turned.ts'
import type { ListInFile } from '../../files/which-list.tsx'
import { monthIn } from './month-in.ts'
import type { Meant } from './planned.ts'
import { FileError, isEmptyCell, MOST_ROWS, type Cell, type Sheet, type SheetRow } from '../../files/sheet.ts'

/** A file as the person has chosen that it be read. */
export interface Opened extends ListInFile {
  readonly name: string
  readonly headers: readonly Cell[]
  readonly rows: readonly SheetRow[]
  readonly columns: readonly (string | null)[]
  readonly asides: ReadonlyMap<number, Aside>
  readonly meant: Meant
  /** The id that the entry of each row will have, made once. */
  readonly ids: ReadonlyMap<number, string>
}

export interface Asked {
  readonly questions: readonly Column[]
  readonly titleQuestion: string
  readonly reader: Omit<Reader, 'meant'>
}

/** By the questions of an entry; no column is called by a month. */
export const namingOf = ({ questions, titleQuestion, reader }: Asked): Naming => ({
  sureIn: (cells) => sureIn(cells, questions, reader.kind),
  namesAll: (cells) => guessColumns(cells, questions, reader.kind).includes(titleQuestion),
  isValue: (cell) => monthIn(cell) !== undefined,
})

/** The list in a file, as well as it can be found. */
export function openFile(name: string, read: readonly Sheet[], asked: Asked): Opened {
  const sheets = read.map((it) => turned(it, namingOf(asked)))
  const sheet = sheets[sheetWithList(sheets, namingOf(asked))]
  if (!sheet) throw new FileError('empty')
  const opened = onSheet({ name, sheets }, sheet, asked)
  if (opened.rows.length === 0) throw new FileError('empty')
  if (opened.rows.length > MOST_ROWS) throw new FileError('too-many-rows')
  return opened
}

/** The same file, read from another of its sheets. */
export const onSheet = (file: Pick<Opened, 'name' | 'sheets'>, sheet: Sheet, asked: Asked): Opened =>
  underHeader({ ...file, sheet }, headerIn(sheet.rows, namingOf(asked)), asked)

/** The same sheet, with another row for its headings. */
export function underHeader(
  { name, sheets, sheet }: Pick<Opened, 'name' | 'sheets' | 'sheet'>,
  header: number,
  asked: Asked,
): Opened {
  const { headers, rows } = listUnder(sheet.rows, header)
  return {
    name,
    sheets,
    sheet,
    header,
    headers,
    rows,
    columns: columnsOfList({ headers, rows, hidden: sheet.hiddenColumns }, asked),
    asides: asidesIn(rows, headers),
    meant: new Map(),
    ids: new Map(rows.map(({ number }) => [number, newId()])),
  }
}

/** The same list, with words that mean an answer, or that are to be left out. */
export function withMeaning(opened: Opened, question: string, said: string, code: string): Opened {
  const ofQuestion = new Map(opened.meant.get(question)).set(folded(said), code)
  return { ...opened, meant: new Map(opened.meant).set(question, ofQuestion) }
}

interface List {
  readonly headers: readonly Cell[]
  readonly rows: readonly SheetRow[]
  readonly hidden: ReadonlySet<number>
}

/** A column is guessed by its name, unless somebody has hidden it or what stands in it is no answer to the question. */
function columnsOfList({ headers, rows, hidden }: List, { questions, reader }: Asked): readonly (string | null)[] {
  const names = headers.map((it, at) => (hidden.has(at) ? null : it))
  return guessColumns(names, questions, kindOf(reader)).map((name, at) => {
    const question = questions.find((it) => it.id.endsWith(`.${name}`))
    return question &&
      isProse(
        question,
        rows.map(({ cells }) => cells[at] ?? null),
        reader,
      )
      ? null
      : name
  })
}

const kindOf = ({ kind }: Asked['reader']): RespondentKind => kind

const LOOKED_AT = 20
/** Longer than what one calls a choice. */
const LONG = 25
/** So many different words that stand for no answer are no words for answers. */
const MANY = 3

/** Whether something is done is no time. */
const YES_OR_NO = /^\s*(?:ja|nej|j|n|x|sant|falskt|true|false|yes|no)\s*$/i

/** Sentences where a choice is asked for, or something else in every row: "Operativa mål" has goals, not whether there are any. */
function isProse(question: Column, column: readonly Cell[], reader: Asked['reader']): boolean {
  if (question.kind === 'month') return column.every((it) => isEmptyCell(it) || YES_OR_NO.test(String(it)))
  if (question.kind !== 'single' && question.kind !== 'multi') return false
  const filled = column.filter((it) => !isEmptyCell(it))
  const said = [...new Set(filled)].slice(0, LOOKED_AT)
  const isLong = said.reduce<number>((sum, it) => sum + String(it).length, 0) > LONG * said.length
  const readings = said.map((it) => answerInCell(question, it, { ...reader, meant: new Map() }))
  if (readings.some(({ value }) => value !== null)) return false
  const isNear = readings.some(({ faults }) => faults.some((it) => it.is !== 'not-valid' && it.near))
  return isLong || (said.length >= MANY && said.length === Math.min(filled.length, LOOKED_AT) && !isNear)
}
