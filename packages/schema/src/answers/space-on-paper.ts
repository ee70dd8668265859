import { cellOf } from '../questionnaire/cell.ts'
import type { Kind, MatrixQuestion, Option, Question } from '../questionnaire/question.ts'
import type { Box } from '../document/form-space.ts'
import { scaleOptions } from '../questionnaire/scale-options.ts'
import { wordsBeside } from '../questionnaire/words-beside.ts'
import type { Text } from '../text.ts'

interface PaperRow {
  readonly text: string
  /** The letters of the options that are offered in it, when not all are: "A, B, F". */
  readonly among: string | undefined
}

/** Where the answer is written on paper, and a word about how. */
export type Space = { readonly hint: string | undefined } &
  /** `most`: how many may be ticked, where not any number. */
  (
    | { readonly kind: 'boxes'; readonly boxes: readonly Box[]; readonly most?: number | undefined }
    | { readonly kind: 'lines'; readonly lines: number }
    /** Numbered places to fill from a list. */
    | { readonly kind: 'places'; readonly places: number; readonly boxes: readonly Box[] }
    /** A row for each thing asked about, with a box in each column; without columns, a line to write on. */
    | {
        readonly kind: 'rows'
        readonly rows: readonly PaperRow[]
        readonly columns: readonly string[]
        readonly letters: readonly string[]
      }
  )

const hints = {
  one: { sv: 'Kryssa för ett svar.', en: 'Tick one answer.' },
  many: { sv: 'Kryssa för ett eller flera svar.', en: 'Tick one or more answers.' },
  atMost: { sv: 'Kryssa för högst {max} svar.', en: 'Tick at most {max} answers.' },
  places: { sv: 'Skriv det viktigaste först.', en: 'Write the most important first.' },
  number: { sv: 'Ett heltal.', en: 'A whole number.' },
  month: { sv: 'År och månad, till exempel 2026-03.', en: 'Year and month, for example 2026-03.' },
  openEnded: { sv: 'Eller skriv ”tills vidare”.', en: 'Or write “until further notice”.' },
  unknown: { sv: 'Eller skriv ”vet inte”.', en: 'Or write “don’t know”.' },
  url: { sv: 'Hela webbadressen.', en: 'The whole web address.' },
  actor: { sv: 'En organisation.', en: 'An organisation.' },
  actors: { sv: 'En eller flera organisationer.', en: 'One or more organisations.' },
  roles: {
    sv: 'En eller flera organisationer, med roll: {roles}.',
    en: 'One or more organisations, with role: {roles}.',
  },
  municipalities: { sv: 'En eller flera kommuner.', en: 'One or more municipalities.' },
  letters: { sv: 'Skriv bokstäverna på raden.', en: 'Write the letters on the row.' },
} as const satisfies Record<string, Text>

const confirmed: Text = { sv: 'Ja', en: 'Yes' }

/** More columns than this do not fit on a sheet; the options get letters instead. */
const MOST_COLUMNS = 6

type Say = (text: Text) => string

/** The room that a question needs on paper. */
export function spaceFor(question: Question, say: Say): Space {
  if (question.kind !== 'matrix') return spaceForKind(question, say)
  const space = spaceForKind(question.cell, say)
  const rows = question.rows.map((row) => ({ text: say(row.text), among: lettersIn(question, row) }))
  if (space.kind !== 'boxes') return { kind: 'rows', rows, columns: [], letters: [], hint: space.hint }
  const texts = space.boxes.map((box) => box.text)
  if (texts.length <= MOST_COLUMNS && rows.every((row) => row.among === undefined))
    return { kind: 'rows', rows, columns: texts, letters: [], hint: space.hint }
  return {
    kind: 'rows',
    rows,
    columns: [],
    letters: texts.map((text, at) => `${letterOf(at)} ${text}`),
    hint: say(hints.letters),
  }
}

/** Those of a row that does not offer every option. */
function lettersIn(question: MatrixQuestion, row: Option): string | undefined {
  const all = 'options' in question.cell ? question.cell.options : []
  const cell = cellOf(question, row)
  const offered = 'options' in cell ? cell.options : []
  if (offered.length === all.length) return undefined
  return offered.map((option) => letterOf(all.indexOf(option))).join(', ')
}

/** A to Z, then AA, AB … */
export const letterOf = (at: number): string =>
  (at < LETTERS ? '' : letterOf(Math.floor(at / LETTERS) - 1)) + String.fromCharCode(FIRST + (at % LETTERS))
const LETTERS = 26
const FIRST = 'A'.charCodeAt(0)

function spaceForKind(kind: Kind, say: Say): Space {
  const lines = (count: number, hint?: Text): Space => ({ kind: 'lines', lines: count, hint: hint && say(hint) })
  switch (kind.kind) {
    case 'single':
      return { kind: 'boxes', boxes: boxesOf(kind.options, say), most: 1, hint: say(hints.one) }
    case 'multi': {
      const hint = kind.max === undefined ? say(hints.many) : say(hints.atMost).replace('{max}', String(kind.max))
      return { kind: 'boxes', boxes: boxesOf(kind.options, say), most: kind.max, hint }
    }
    case 'scale':
      return { kind: 'boxes', boxes: scaleOptions(kind).map((it) => boxOf(it, say)), most: 1, hint: say(hints.one) }
    case 'ranking':
      return { kind: 'places', places: kind.places, boxes: boxesOf(kind.options, say), hint: say(hints.places) }
    case 'confirmation':
      return { kind: 'boxes', boxes: [boxOf({ text: confirmed }, say)], hint: undefined }
    case 'number':
      return typedLine(hints.number, kind, say)
    case 'month':
      return typedLine(hints.month, kind, say)
    case 'text':
      return lines(kind.multiline ? 5 : 1)
    case 'url':
      return lines(1, hints.url)
    case 'actor':
      return lines(1, hints.actor)
    case 'actors': {
      const roles = kind.roles?.map((role) => say(role.text).toLocaleLowerCase('sv')).join(', ')
      return roles === undefined
        ? lines(3, hints.actors)
        : { kind: 'lines', lines: 4, hint: say(hints.roles).replace('{roles}', roles) }
    }
    case 'municipalities':
      return lines(1, hints.municipalities)
    case 'fixed':
      return lines(0)
  }
}

/** A line for a number or a month, and the words that may stand on it instead. */
function typedLine(hint: Text, kind: Kind & { kind: 'number' | 'month' }, say: Say): Space {
  const words = wordsBeside(kind).map((word) => (word === 'open_ended' ? hints.openEnded : hints.unknown))
  return { kind: 'lines', lines: 1, hint: [hint, ...words].map(say).join(' ') }
}

const boxesOf = (options: readonly Option[], say: Say) => options.map((option) => boxOf(option, say))

const boxOf = ({ text, help, group }: { text: Text; help?: Text | undefined; group?: Text }, say: Say): Box => ({
  text: say(text),
  help: help && say(help),
  group: group && say(group),
})
