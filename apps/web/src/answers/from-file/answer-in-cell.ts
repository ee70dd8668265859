import { answerTo, type Kind } from '@kartlaggning/schema/questionnaire/question'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { actorIndexOf } from '../../questionnaire/fields/actor-index.ts'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import { scaleOptions } from '@kartlaggning/schema/questionnaire/scale-options'
import { fromForm } from '../../questionnaire/form-values.ts'
import type { Value } from '../../questionnaire/saving/answer-address.ts'
import type { Registers } from '../../questionnaire/registers.ts'
import { folded, nameable, nameableOptions, once, type Choices, type Nameable } from './choice-in.ts'
import { mayHaveLostNought, monthIn } from './month-in.ts'
import { partsOf } from './parts-of.ts'
import { NOT_RUN } from '../../files/read-sheet.ts'
import { isEmptyCell, type Cell } from '../../files/sheet.ts'

/** What in a cell could not become an answer, or not all of one. */
export type Fault =
  | { readonly is: 'not-among'; readonly said: string; readonly near?: Nameable }
  | { readonly is: 'not-in-register'; readonly said: string; readonly near?: Nameable }
  /** The code of a remark. */
  | { readonly is: 'not-valid'; readonly said: string; readonly code: string }

export interface Reading {
  readonly value: Value
  readonly faults: readonly Fault[]
}

export interface Reader {
  readonly kind: RespondentKind
  /** Whose actors are meant. */
  readonly county: string
  readonly registers: Registers
  /** What words that are not among the answers were said to mean; folded word → code, or nothing where they say nothing. */
  readonly meant: ReadonlyMap<string, string>
  /** The calendar of the file that is read. */
  readonly since1904?: boolean
}

type Of<K extends Kind['kind']> = Kind & { kind: K }
type Readers = { readonly [K in Kind['kind']]?: (question: Of<K>, cell: Cell, reader: Reader) => Reading }

const just = (value: Value): Reading => ({ value, faults: [] })
const wordsIn = (cell: Cell) =>
  typeof cell === 'boolean' ? (cell ? 'Ja' : 'Nej') : cell === null ? '' : readable(String(cell)).trim()

/** Nothing that cannot be kept or seen; a break of any other kind is one between lines. */
const readable = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\v\f\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\r\n]|[\uFEFF\uFFFE\uFFFF]/gu, '')

const YES = ['ja', 'yes', 'x', '1', 'sant', 'true']
const NO = ['nej', 'no', '0', 'falskt', 'false']

const readers: Readers = {
  single: ({ options }, cell, reader) => one(nameableOptions(options, reader.kind), cell, reader),
  multi: ({ options }, cell, reader) => several(nameableOptions(options, reader.kind), cell, reader),
  ranking: ({ options }, cell, reader) => several(nameableOptions(options, reader.kind), cell, reader),
  scale(question, cell, reader) {
    const choices = scaleOptions(question).map(({ value, text }) => ({ code: value, text }))
    const { value, faults } = one(nameableOptions(choices, reader.kind), pointIn(cell), reader)
    return { value: fromForm(question, value), faults }
  },
  number: (question, cell) => just(typeof cell === 'number' ? cell : fromForm(question, wordsIn(cell))),
  month(question, cell, { since1904 }) {
    const words = wordsIn(cell)
    if (mayHaveLostNought(cell))
      return { value: null, faults: [{ is: 'not-valid', said: words, code: 'month-ambiguous' }] }
    const month = monthIn(cell, since1904)
    // What cannot be read stays as it stands, for the one place that says what is the matter with it.
    return just(month ?? fromForm(question, words))
  },
  text: ({ multiline }, cell) => just(multiline ? wordsIn(cell) : wordsIn(cell).replaceAll(/\s*[\r\n]+\s*/g, ' ')),
  url: (question, cell) => just(fromForm(question, wordsIn(cell))),
  actor(_, cell, reader) {
    const { value, faults } = one(actorsIn(reader), cell, reader)
    return { value, faults: faults.map(asUnregistered) }
  },
  actors: ({ roles = [] }, cell, reader) => participants(nameableOptions(roles, reader.kind), cell, reader),
  municipalities: (_, cell, reader) => several(municipalitiesIn(reader), cell, reader),
  confirmation(_, cell) {
    const said = wordsIn(cell)
    if (YES.includes(normalized(said))) return just(true)
    return NO.includes(normalized(said)) ? just(null) : { value: null, faults: [{ is: 'not-among', said }] }
  },
}

/** "4 – väl", "4 (väl)": the point is what counts. */
const pointIn = (cell: Cell): Cell =>
  typeof cell === 'string' ? cell.replace(/^\s*(\d)\s*(?:[-–—:=.,]\s*\p{L}.*|\(.*\))\s*$/u, '$1') : cell

/** Whether answers of this kind can be brought in from a cell. */
export const isReadable = ({ kind }: { readonly kind: string }) => Object.hasOwn(readers, kind)

/** The answer that a cell holds. What is not valid is left out, and told. */
export function answerInCell(question: Kind, cell: Cell, reader: Reader): Reading {
  if (isEmptyCell(cell)) return just(null)
  if (isFormulaError(cell))
    return { value: null, faults: [{ is: 'not-valid', said: wordsIn(cell), code: 'formula-error' }] }
  const read = readers[question.kind] as ((question: Kind, cell: Cell, reader: Reader) => Reading) | undefined
  const reading = read?.(question, cell, reader) ?? just(null)
  if (reading.value === null) return reading
  const code = schemaOf(question).safeParse(reading.value).error?.issues[0]?.message
  if (code === undefined || code === 'choose-a-role') return reading
  return { value: null, faults: [...reading.faults, { is: 'not-valid', said: wordsIn(cell), code }] }
}

const schemas = new WeakMap<Kind, ReturnType<typeof answerTo>>()

/** Made once for a question, since that costs more than using it. */
function schemaOf(question: Kind) {
  const schema = schemas.get(question) ?? answerTo(withoutLeast(question))
  schemas.set(question, schema)
  return schema
}

/** What a spreadsheet shows where a formula went wrong or has not been run, in Swedish too. */
const isFormulaError = (cell: Cell) =>
  cell === NOT_RUN ||
  /^#(N\/A!?|DIV\/0!|REF!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|FIELD!|UNKNOWN!|BLOCKED!|CONNECT!|BUSY!|PYTHON!|ERROR!|GETTING_DATA|SAKNAS!?|DIVISION\/0!|REFERENS!|NAMN\?|SKÄRNING!|OGILTIGT!|VÄRDEFEL!|VÄRDE!|FÄLT!|SPILL!?|##+)$|^(Err|Fel):\d{3}$/i.test(
    wordsIn(cell),
  )

/** A list that is still too short is a beginning. */
const withoutLeast = (question: Kind): Kind => (question.kind === 'actors' ? { ...question, min: 1 } : question)

/** One who has said that words mean nothing wants them left out. */
type Found = ReturnType<Choices['find']> & { readonly isLeftOut?: true }

function found(choices: Choices, said: string, { meant }: Reader): Found {
  const code = meant.get(folded(said))
  if (code === '') return { isLeftOut: true }
  const known = code === undefined ? undefined : choices.of(code)
  return known ? { found: known } : choices.find(said)
}

const isNamed = (choices: Choices, reader: Reader) => (part: string) => found(choices, part, reader).found !== undefined

const notAmong = (said: string, { near, isLeftOut }: Found): readonly Fault[] =>
  isLeftOut ? [] : [{ is: 'not-among', said, ...(near && { near }) }]

function one(choices: Choices, cell: Cell, reader: Reader): Reading {
  const said = wordsIn(cell)
  const result = found(choices, said, reader)
  return result.found ? just(result.found.code) : { value: null, faults: notAmong(said, result) }
}

function several(choices: Choices, cell: Cell, reader: Reader): Reading {
  const codes = new Set<string>()
  const faults: Fault[] = []
  for (const said of partsOf(wordsIn(cell), isNamed(choices, reader), choices.mostCommas)) {
    const result = found(choices, said, reader)
    if (result.found) codes.add(result.found.code)
    else faults.push(...notAmong(said, result))
  }
  return { value: codes.size > 0 ? [...codes] : null, faults }
}

/** Those of the county and of the whole country; one that is merged into another is a name of that one. */
const actorsIn = ({ registers: { actors }, county }: Reader) =>
  once(actors, () => {
    const { named } = actorIndexOf(actors)
    return actors
      .filter((it) => it.county === null || it.county === county)
      .map((it) => nameable(named(it.id)?.id ?? it.id, named(it.id)?.name ?? it.name, it.name))
  })
const asUnregistered = (fault: Fault): Fault => (fault.is === 'not-among' ? { ...fault, is: 'not-in-register' } : fault)

/** "Sala kommun (leder); Räddningstjänsten" */
function participants(roles: Choices, cell: Cell, reader: Reader): Reading {
  const actors = actorsIn(reader)
  const chosen = new Map<string, { actor: string; role?: string }>()
  const faults: Fault[] = []
  const isActor = isNamed(actors, reader)
  const isParticipant = (part: string) => isActor(part) || isActor(withRole(part, roles, reader).name)
  for (const said of partsOf(wordsIn(cell), isParticipant, actors.mostCommas + roles.mostCommas)) {
    // One whose name ends in brackets has no role in them.
    const { name, role } = isActor(said) ? { name: said, role: undefined } : withRole(said, roles, reader)
    const result = found(actors, name, reader)
    if (!result.found) faults.push(...notAmong(name, result).map(asUnregistered))
    else if (!chosen.has(result.found.code))
      chosen.set(result.found.code, { actor: result.found.code, ...(role && { role }) })
  }
  return { value: chosen.size > 0 ? [...chosen.values()] : null, faults }
}

function withRole(said: string, roles: Choices, reader: Reader) {
  const [, name = said, words] = /^(.*\S)\s*\(([^()]*)\)\s*$/.exec(said) ?? []
  const role = words === undefined ? undefined : found(roles, words, reader).found?.code
  return role ? { name, role } : { name: said, role: undefined }
}

/** "Sala", "Västerås stad", "1981", and what people write for it. */
const municipalitiesIn = ({ registers: { municipalities } }: Reader) =>
  once(municipalities, () => [
    ...municipalities.map(({ code, name, officialName }) =>
      nameable(code, name, officialName, `${name} kommun`, `${name}s kommun`, code),
    ),
    nameable('none', 'Ingen', 'None'),
  ])
