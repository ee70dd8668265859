import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { nameOf, type EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { normalized, similarity, pairsOf } from '../../questionnaire/fields/similarity.ts'
import { isReadable } from './answer-in-cell.ts'
import { isEmptyCell, type Cell, type Sheet, type SheetRow } from './sheet.ts'

export type Column = Exclude<Question, { kind: 'matrix' }>

/** The questions of an entry that a column may answer. */
export const columnsOf = ({ questions }: EntryGroup): readonly Column[] =>
  questions.filter((it): it is Column => it.kind !== 'matrix' && !it.carriedOnly && !isReason(it) && isReadable(it))

/** What people call the columns of lists that they have already. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  name: ['namn', 'insats', 'aktivitet', 'rubrik', 'titel', 'benämning', 'åtgärd', 'name', 'title'],
  method: ['metod', 'arbetssätt', 'method'],
  problems: ['problem', 'problemområde', 'problembild'],
  approach: ['social eller situationell', 'inriktning'],
  level: ['preventionsnivå', 'nivå', 'level'],
  targets: ['målgrupp', 'målgrupper', 'target group'],
  arenas: ['arena', 'plats', 'var', 'område'],
  phase: ['fas', 'status', 'läge', 'phase'],
  start: ['start', 'startdatum', 'startar', 'från', 'påbörjad'],
  end: ['slut', 'slutdatum', 'till', 'avslutad'],
  lead: ['ansvarig', 'ansvarig organisation', 'ledande organisation', 'huvudman', 'ägare', 'lead'],
  actor: ['aktör', 'organisation', 'samverkansaktör', 'actor'],
  actors: ['deltagare', 'aktörer', 'samverkanspart', 'samverkansparter', 'medverkande', 'partners'],
  financing: ['finansiering', 'budget', 'financing'],
  goal: ['mål', 'syfte', 'goal'],
  evidence: ['evidens', 'forskningsstöd'],
  followup: ['uppföljning', 'följs upp', 'follow up'],
  evaluated: ['utvärdering', 'utvärderad'],
  result: ['resultat', 'result'],
  reach: ['antal', 'antal som nås', 'når antal', 'reach'],
  inPlan: ['åtgärdsplan', 'i åtgärdsplanen'],
  comment: ['kommentar', 'anteckning', 'anteckningar', 'övrigt', 'comment'],
  municipalities: ['kommun', 'kommuner'],
  frequency: ['hur ofta', 'frekvens'],
}

const SURE = 1
const ALSO = 0.98
const LIKE_ENOUGH = 0.55

/** Which question each column seems to answer, each question once; null where none does. */
export function guessColumns(
  headers: readonly Cell[],
  questions: readonly Column[],
  kind: RespondentKind,
): readonly (string | null)[] {
  const guesses = guessesOf(headers, questions, kind)
  return headers.map((_, at) => guesses.find((it) => it.at === at)?.name ?? null)
}

interface Guess {
  readonly at: number
  readonly name: string
  readonly worth: number
}

function guessesOf(headers: readonly Cell[], questions: readonly Column[], kind: RespondentKind): readonly Guess[] {
  const worths = headers.flatMap((header, at) =>
    questions.map((question) => ({ at, name: nameOf(question), worth: worthOf(header, question, kind) })),
  )
  const guesses: Guess[] = []
  for (const guess of worths.toSorted((a, b) => b.worth - a.worth)) {
    if (guess.worth < LIKE_ENOUGH) break
    if (!guesses.some(({ at, name }) => at === guess.at || name === guess.name)) guesses.push(guess)
  }
  return guesses
}

function worthOf(header: Cell, question: Column, kind: RespondentKind): number {
  if (typeof header !== 'string') return 0
  const said = normalized(header)
  if (said === '') return 0
  const own = [textFor(question.text, 'sv', kind), textFor(question.text, 'en', kind), nameOf(question)].map(normalized)
  if (own.includes(said)) return SURE
  const also = (alsoCalled[nameOf(question)] ?? []).map(normalized)
  if (also.includes(said)) return ALSO
  return Math.max(...[...own, ...also].map((name) => similarity(pairsOf(name), pairsOf(said)))) * 0.95
}

/** Lists often have a title of their own above the row that names the columns. */
const LOOKED_AT = 10

/** The row that names the columns, and the rows under it. */
export function headerAndRows(sheet: Sheet, questions: readonly Column[], kind: RespondentKind) {
  const beginning = sheet.slice(0, LOOKED_AT)
  const widest = Math.max(...beginning.map(filledIn))
  const [best] = beginning
    .map((row, at) => ({
      at,
      worth: worthAsHeader(guessesOf(row.cells, questions, kind)),
      // Where no word is known it is the first row that is nearly as wide as the table.
      isWide: filledIn(row) >= Math.max(2, widest - 1),
    }))
    .toSorted((a, b) => b.worth - a.worth || Number(b.isWide) - Number(a.isWide) || a.at - b.at)
  const at = best?.at ?? 0
  const rows = sheet.slice(at + 1)
  const width = Math.max(...sheet.slice(at).map(({ cells }) => cells.length))
  const headers = Array.from({ length: width }, (_, column) => sheet[at]?.cells[column] ?? null)
  return { headers, rows }
}

/** The sheet that holds the list: the one whose headings are most like the questions, or else the widest. */
export function sheetWithList(sheets: readonly Sheet[], questions: readonly Column[], kind: RespondentKind) {
  const [best] = sheets
    .map((sheet) => {
      const beginning = sheet.slice(0, LOOKED_AT)
      const worths = beginning.map(({ cells }) => worthAsHeader(guessesOf(cells, questions, kind)))
      return { sheet, worth: Math.max(...worths), widest: Math.max(...beginning.map(filledIn)) }
    })
    .toSorted((a, b) => b.worth - a.worth || b.widest - a.widest)
  return best?.sheet
}

const filledIn = ({ cells }: SheetRow) => cells.filter((it) => !isEmptyCell(it)).length

/** A known heading says more than several words of a row that are only like questions. */
const worthAsHeader = (guesses: readonly Guess[]) =>
  guesses.reduce((sum, { worth }) => sum + (worth >= ALSO ? 1 : 0.3), 0)
