import { cellOf } from '../../questionnaire/cell.ts'
import type { Kind, Question } from '../../questionnaire/question.ts'
import { scaleOptions, unknown, type Choice } from '../../questionnaire/scale-options.ts'
import { questionsOf, type Questionnaire } from '../../questionnaire/section.ts'
import type { Crosswalk, CrosswalkFault } from './other-survey.ts'

/** A question of another survey, with what could be read of how it is answered. */
export interface AskedElsewhere {
  readonly row: number
  readonly number: string
  readonly wording: string
  readonly addresses: readonly string[]
  /** What an answer of ours is called there, by its code. */
  readonly options: ReadonlyMap<string, string>
}

export interface ReadCrosswalk {
  readonly questions: readonly AskedElsewhere[]
  readonly faults: readonly CrosswalkFault[]
}

type Row = Crosswalk['rows'][number]
type Report = (fault: CrosswalkFault['fault'], said: string) => void

/** Every row is kept, with what can be used of it; what cannot is said by its row. */
export function readCrosswalk({ rows }: Pick<Crosswalk, 'rows'>, questionnaire: Questionnaire): ReadCrosswalk {
  const known = addressesOf(questionnaire)
  const faults: CrosswalkFault[] = []
  const numbers = new Set<string>()
  const questions = rows.map((row): AskedElsewhere => {
    const report: Report = (fault, said) => void faults.push({ row: row.row, fault, said })
    if (row.wording === '') report('nothing-asked', row.number)
    if (row.number !== '' && numbers.has(row.number)) report('number-twice', row.number)
    numbers.add(row.number)
    const addresses = addressesIn(row, known, report)
    const kinds = addresses.flatMap((address) => known.get(address) ?? [])
    const { number, wording } = row
    return { row: row.row, number, wording, addresses, options: optionsIn(row, kinds, report) }
  })
  return { questions, faults }
}

function addressesIn({ addresses }: Row, known: ReadonlyMap<string, Kind>, report: Report): string[] {
  const found = new Set<string>()
  for (const address of addresses.split(/[\s,;|]+/).filter(Boolean)) {
    if (!known.has(address)) report('question-unknown', address)
    else if (found.has(address)) report('question-twice', address)
    else found.add(address)
  }
  return [...found]
}

function optionsIn({ options }: Row, kinds: readonly Kind[], report: Report): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  const choices = kinds.flatMap(choicesOf)
  for (const pair of options.split(/[;|]+/).map((it) => it.trim())) {
    if (pair === '') continue
    const at = pair.indexOf('=')
    const [ours, theirs] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    const named = choices.find((it) => isCalled(it, ours))
    if (at < 1 || theirs === '') report('option-unreadable', pair)
    else if (!named) report('option-unknown', ours)
    else if (written.has(named.value)) report('option-twice', ours)
    else written.set(named.value, theirs)
  }
  return written
}

const isCalled = ({ value, text }: Choice, said: string) =>
  [value, text.sv, text.en].some((it) => it.toLowerCase() === said.toLowerCase())

function choicesOf(kind: Kind): readonly Choice[] {
  switch (kind.kind) {
    case 'single':
    case 'multi':
    case 'ranking':
      return kind.options.map(({ code, text }) => ({ value: code, text }))
    case 'scale':
      return scaleOptions(kind)
    case 'number':
    case 'month':
      return kind.unknown ? [unknown] : []
    case 'confirmation':
      return [{ value: 'true', text: { sv: 'Ja', en: 'Yes' } }]
    default:
      return []
  }
}

/** What can be pointed at, and how it is answered: each question, and each row of a matrix. */
export const addressesOf = (questionnaire: Questionnaire): ReadonlyMap<string, Kind> =>
  new Map(questionsOf(questionnaire).flatMap(placesIn))

const placesIn = (question: Question): (readonly [string, Kind])[] =>
  question.kind === 'matrix'
    ? [
        [question.id, question.cell],
        ...question.rows.map((row) => [`${question.id}.${row.code}`, cellOf(question, row)] as const),
      ]
    : [[question.id, question]]
