import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { isReason } from '@kartlaggning/schema/questionnaire/reason'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { nameOf, type EntryGroup } from '@kartlaggning/schema/questionnaire/section'
import { textFor } from '@kartlaggning/schema/questionnaire/text-for'
import { normalized, similarity, pairsOf } from '../../questionnaire/fields/similarity.ts'
import { isReadable } from './answer-in-cell.ts'
import type { Cell } from '../../files/sheet.ts'

export type Column = Exclude<Question, { kind: 'matrix' }>

/** The questions of an entry that a column may answer. */
export const columnsOf = ({ questions }: EntryGroup): readonly Column[] =>
  questions.filter((it): it is Column => it.kind !== 'matrix' && !it.carriedOnly && !isReason(it) && isReadable(it))

/** What people call the columns of lists that they have already. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  name: [
    'namn',
    'insats',
    'aktivitet',
    'rubrik',
    'titel',
    'benämning',
    'åtgärd',
    'åtgärder',
    'insatser',
    'vad',
    'vad ska göras',
    'name',
    'title',
  ],
  method: ['metod', 'arbetssätt', 'method'],
  problems: [
    'problem',
    'problemområde',
    'problembild',
    'fokusområde',
    'fokusområden',
    'prioriterat område',
    'prioriterade områden',
    'brottstyp',
    'focus area',
  ],
  approach: ['social eller situationell', 'inriktning'],
  level: ['preventionsnivå', 'nivå', 'level'],
  targets: ['målgrupp', 'målgrupper', 'target group'],
  arenas: ['arena', 'plats', 'var', 'område', 'bostadsområde'],
  phase: ['fas', 'status', 'läge', 'phase'],
  start: [
    'start',
    'startdatum',
    'startar',
    'från',
    'påbörjad',
    'när',
    'tid',
    'tidpunkt',
    'tidplan',
    'när i tid',
    'tidsplan',
    'tidsperiod',
    'period',
    'when',
  ],
  end: [
    'slut',
    'slutdatum',
    'till',
    'avslutad',
    'klart',
    'senast klart',
    'slutar',
    'klart senast',
    'när ska det vara klart',
    'deadline',
  ],
  lead: [
    'ansvarig',
    'ansvarig organisation',
    'ansvarig aktör',
    'ansvar',
    'ledande organisation',
    'huvudman',
    'ägare',
    'vem',
    'vem ansvarar',
    'vem gör',
    'vem gör det',
    'vem leder',
    'utförare',
    'who',
    'lead',
  ],
  actor: ['aktör', 'organisation', 'samverkansaktör', 'actor'],
  actors: ['deltagare', 'aktörer', 'samverkanspart', 'samverkansparter', 'medverkande', 'vilka', 'vem', 'partners'],
  financing: ['finansiering', 'budget', 'resurs', 'resurser', 'financing'],
  goal: ['mål', 'operativa mål', 'operativt mål', 'syfte', 'goal'],
  evidence: ['evidens', 'forskningsstöd'],
  followup: ['uppföljning', 'följs upp', 'hur följs det upp', 'follow up'],
  evaluated: ['utvärdering', 'utvärderad'],
  result: ['resultat', 'result'],
  reach: ['antal', 'antal som nås', 'antal deltagare', 'når antal', 'reach'],
  inPlan: ['åtgärdsplan', 'i åtgärdsplanen'],
  comment: ['kommentar', 'anteckning', 'anteckningar', 'övrigt', 'comment'],
  municipalities: ['kommun', 'kommuner'],
  frequency: ['hur ofta', 'frekvens'],
}

const SURE = 1
const ALSO = 0.98
const LIKE_ENOUGH = 0.55
/** Shorter words are alike by chance: "år" and "var". */
const FEWEST_PAIRS = 3

/** Which question each column seems to answer, each question once; null where none does. */
export function guessColumns(
  headers: readonly Cell[],
  questions: readonly Column[],
  kind: RespondentKind,
): readonly (string | null)[] {
  const guesses = guessesOf(headers, questions, kind)
  return headers.map((_, at) => guesses.find((it) => it.at === at)?.name ?? null)
}

/** How many questions are called just as the cells of a row say. */
export function sureIn(cells: readonly Cell[], questions: readonly Column[], kind: RespondentKind): number {
  return guessesOf(cells, questions, kind, isSure).length
}

const isSure = (worth: number) => worth >= ALSO

interface Guess {
  readonly at: number
  readonly name: string
  readonly worth: number
}

function guessesOf(
  headers: readonly Cell[],
  questions: readonly Column[],
  kind: RespondentKind,
  isEnough = (worth: number) => worth >= LIKE_ENOUGH,
): readonly Guess[] {
  const worths = headers.flatMap((header, at) => {
    const ways = typeof header === 'string' ? waysToRead(header) : []
    const ofHeader = questions.map((question) => ({
      at,
      name: nameOf(question),
      worth: Math.max(0, ...ways.map((it) => worthOf(it, question, kind))),
    }))
    const sure = ofHeader.filter(({ worth }) => isSure(worth))
    // One that says what it is is nothing else, though another column has been called so before it.
    return sure.length > 0 ? sure : ofHeader
  })
  const guesses: Guess[] = []
  for (const guess of worths.toSorted((a, b) => b.worth - a.worth)) {
    if (!isEnough(guess.worth)) break
    if (!guesses.some(({ at, name }) => at === guess.at || name === guess.name)) guesses.push(guess)
  }
  return guesses
}

interface Names {
  readonly own: readonly string[]
  readonly also: readonly string[]
  /** All of them as they are spelt. */
  readonly spelt: ReadonlySet<string>
  readonly pairs: readonly ReadonlySet<string>[]
}

const OTHER_LETTERS = /[åäö]/iu
const asSpelt = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const known = new WeakMap<Column, Map<RespondentKind, Names>>()

/** Folded once for a question: every row that may name the columns is held against them. */
function namesOf(question: Column, kind: RespondentKind): Names {
  const byKind = known.get(question) ?? new Map<RespondentKind, Names>()
  known.set(question, byKind)
  const before = byKind.get(kind)
  if (before) return before
  const asked = [textFor(question.text, 'sv', kind), textFor(question.text, 'en', kind), nameOf(question)]
  const called = alsoCalled[nameOf(question)] ?? []
  const own = asked.map(normalized)
  const also = called.map(normalized)
  const spelt = new Set([...asked, ...called].map(asSpelt))
  const names = { own, also, spelt, pairs: [...own, ...also].map(pairsOf) }
  byKind.set(kind, names)
  return names
}

/** "1. Start", "Fas (välj ur listan)", "Fas *", "Mål-\ngrupp", and what is said on the first of several lines. */
function waysToRead(header: string): readonly string[] {
  const bare = header
    .replace(/-\s*\n\s*(?=\p{Ll})/gu, '')
    .replaceAll(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/^\s*(?:\d+(?:\.\d+)*|[a-z])[.):]\s*|^\s*\d+\s+(?=\p{L})/iu, '')
  return [...new Set([header, bare, bare.trim().split('\n')[0] ?? ''])]
}

function worthOf(header: string, question: Column, kind: RespondentKind): number {
  const said = normalized(header)
  if (said === '') return 0
  const { own, also, spelt, pairs } = namesOf(question, kind)
  // "Vår" is a season, and not "var"; but "atgard" is "åtgärd" on a keyboard without the letters.
  const isSpelt = !OTHER_LETTERS.test(header) || spelt.has(asSpelt(header))
  if (isSpelt && own.includes(said)) return SURE
  if (isSpelt && also.includes(said)) return ALSO
  const asked = pairsOf(said)
  if (asked.size < FEWEST_PAIRS) return 0
  return Math.max(...pairs.map((name) => (name.size < FEWEST_PAIRS ? 0 : similarity(name, asked)))) * 0.95
}
