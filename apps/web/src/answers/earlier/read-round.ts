import type { EarlierAnswers } from '@kartlaggning/schema/answers/earlier/earlier-round'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { isEmptyCell, type Cell, type SheetRow } from '../../files/sheet.ts'
import type { Registers } from '../../questionnaire/registers.ts'
import type { Nameable } from '../from-file/choice-in.ts'
import type { Column } from '../from-file/columns.ts'
import { dayIn } from './day-in.ts'
import { earlierAnswer, type EarlierFault } from './earlier-answer.ts'
import { ANSWERS, LEFT_OUT, RESPONDENTS, type OpenedSheet } from './opened-round.ts'
import type { Targets } from './targets.ts'
import { calledIn, whoseIs, type Places, type Said, type Whose } from './whose-row.ts'

export interface Place {
  readonly sheet: string
  readonly row: number
}

/** What a file says, and what of it says nothing that can be kept. */
export interface ReadRound {
  readonly answers: readonly EarlierAnswers[]
  readonly places: ReadonlyMap<string, Place>
  readonly unmatched: readonly (Place & { readonly said: string; readonly near: Nameable | undefined })[]
  /** A second row of somebody who has one already. */
  readonly repeated: readonly (Place & { readonly said: string })[]
  /** Days that cannot be told, so that the answer has none. */
  readonly undated: readonly (Place & { readonly said: string })[]
  readonly faults: readonly AnswerFault[]
  /** Rows that are about nobody: a source, a total, or only a name that nobody has. */
  readonly aside: readonly (Place & { readonly said: string })[]
  /** Rows that somebody has hidden, and that are read all the same. */
  readonly hidden: readonly (Place & { readonly said: string })[]
  /** Columns with something in them that is read as nothing. */
  readonly leftOut: readonly { readonly sheet: string; readonly heading: string; readonly count: number }[]
}

export interface AnswerFault extends Place {
  readonly heading: string
  readonly question: Column
  readonly kind: RespondentKind
  readonly fault: EarlierFault | { readonly is: 'not-asked'; readonly said: string }
}

export interface ReadAs {
  readonly sheets: readonly OpenedSheet[]
  readonly targets: Targets
  readonly places: Places
  readonly registers: Registers
  readonly county: string
  /** By question, then by the words in a cell. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By what a row calls whom it is about. */
  readonly whom: ReadonlyMap<string, string>
}

type Growing = { -readonly [K in keyof EarlierAnswers]: EarlierAnswers[K] }

const NO_WORDS: ReadonlyMap<string, string> = new Map()

/** Reads every sheet as it is said to be. Nothing is dropped without a word. */
export function readRound(asked: ReadAs): ReadRound {
  const found = new Map<string, Growing>()
  const places = new Map<string, Place>()
  const unmatched: ReadRound['unmatched'][number][] = []
  const repeated: ReadRound['repeated'][number][] = []
  const undated: ReadRound['undated'][number][] = []
  const faults: AnswerFault[] = []
  const aside: ReadRound['aside'][number][] = []
  // Those who were asked, then their answers, then their entries.
  const order = (it: OpenedSheet) => (it.is === RESPONDENTS ? 0 : it.is === ANSWERS ? 1 : 2)
  const sheets = asked.sheets.filter((it) => it.is !== LEFT_OUT).toSorted((a, b) => order(a) - order(b))
  const hidden: ReadRound['hidden'][number][] = []
  for (const opened of sheets) {
    const { name } = opened.sheet
    aside.push(...opened.above.map((row) => ({ sheet: name, row: row.number, said: wordsIn(row) })))
    for (const row of opened.rows) {
      const place = { sheet: name, row: row.number }
      const said = saidIn(opened, row)
      const { whose, near } = whoseIs(said, opened.kind, asked.places, asked.whom)
      if (!whose) {
        if (isAside(opened, row)) aside.push({ ...place, said: wordsIn(row) })
        else unmatched.push({ ...place, said: calledIn(said), near })
        continue
      }
      if (row.isHidden) hidden.push({ ...place, said: calledIn(said) })
      const key = keyOf(whose)
      const own = found.get(key) ?? { ...whose, answeredOn: null, answers: null, entries: [] }
      found.set(key, own)
      if (opened.is === ANSWERS && own.answers !== null) {
        repeated.push({ ...place, said: said.respondent })
        continue
      }
      if (!places.has(key)) places.set(key, place)
      const day = cellOf(opened, row, 'answeredOn')
      own.answeredOn ??= dayIn(day, row.since1904)
      if (own.answeredOn === null && !isEmptyCell(day)) undated.push({ ...place, said: String(day) })
      if (opened.is === RESPONDENTS) continue
      const given = answersIn(asked, opened, row, whose.kind, faults)
      own.answers ??= {}
      if (opened.is === ANSWERS) own.answers = given
      else own.entries = [...own.entries, { id: opened.ids.get(row.number) ?? '', section: opened.is, answers: given }]
    }
  }
  return {
    answers: [...found.values()],
    places,
    unmatched,
    repeated,
    undated,
    faults,
    aside,
    hidden,
    leftOut: asked.sheets.flatMap(leftOutOf),
  }
}

const keyOf = ({ kind, municipality, policeArea }: Whose) => `${kind} ${municipality ?? policeArea}`

function answersIn(asked: ReadAs, opened: OpenedSheet, row: SheetRow, kind: RespondentKind, faults: AnswerFault[]) {
  const given: Record<string, EarlierAnswers['entries'][number]['answers'][string]> = {}
  for (const [at, meaning] of opened.columns.entries()) {
    const target = meaning === null ? undefined : asked.targets.at.get(meaning)
    const cell = row.cells[at] ?? null
    if (!target || isEmptyCell(cell)) continue
    const heading = String(opened.headings[at] ?? '')
    const place = { sheet: opened.sheet.name, row: row.number, heading, kind }
    const question = target.asked.get(kind)
    if (!question) {
      const [another] = target.asked.values()
      if (another) faults.push({ ...place, question: another, fault: { is: 'not-asked', said: String(cell) } })
      continue
    }
    const reading = earlierAnswer(question, cell, {
      kind,
      county: asked.county,
      registers: asked.registers,
      meant: asked.words.get(question.id) ?? NO_WORDS,
      ...(row.since1904 && { since1904: true }),
    })
    faults.push(...reading.faults.map((fault) => ({ ...place, question, fault })))
    if (reading.value !== null) given[target.address] = reading.value
  }
  return given
}

const cellOf = ({ columns }: OpenedSheet, { cells }: SheetRow, means: string): Cell =>
  cells[columns.indexOf(means)] ?? null

function saidIn(opened: OpenedSheet, row: SheetRow): Said {
  const said = (means: string) => String(cellOf(opened, row, means) ?? '').trim()
  return {
    respondent: said('respondent'),
    kind: said('kind'),
    municipality: said('municipality'),
    policeArea: said('policeArea'),
  }
}

/** A row of notes below a list is about nobody. */
const isAside = ({ columns, asides }: OpenedSheet, { cells, number }: SheetRow) =>
  (asides.has(number) && asides.get(number) !== 'hidden') ||
  !columns.some((meaning, at) => meaning?.includes('.') === true && !isEmptyCell(cells[at] ?? null))

const wordsIn = ({ cells }: SheetRow) => cells.filter((it) => !isEmptyCell(it)).join(', ')

function leftOutOf({ sheet, is, headings, columns, rows }: OpenedSheet): ReadRound['leftOut'] {
  if (is === LEFT_OUT) return []
  return columns.flatMap((meaning, at) => {
    const count = rows.filter(({ cells }) => !isEmptyCell(cells[at] ?? null)).length
    return meaning === null && count > 0 ? [{ sheet: sheet.name, heading: String(headings[at] ?? ''), count }] : []
  })
}
