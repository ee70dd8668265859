import { exportTexts } from '@kartlaggning/schema/answers/export/export-texts'
import { answerTo, type Kind } from '@kartlaggning/schema/questionnaire/question'
import { scaleOptions, unknown } from '@kartlaggning/schema/questionnaire/scale-options'
import type { Cell } from '../../files/sheet.ts'
import { isEmptyCell } from '../../files/sheet.ts'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import { answerInCell, type Fault, type Reader, type Reading } from '../from-file/answer-in-cell.ts'
import { folded } from '../from-file/choice-in.ts'

/** The same, where our own file did not show an answer to whoever took it out. */
export type EarlierFault = Fault | { readonly is: 'not-shown'; readonly said: string }

export interface EarlierReading {
  readonly value: Reading['value']
  readonly faults: readonly EarlierFault[]
}

const folding = (words: readonly string[]) => new Set(words.map(normalized))
const SIGNS = /^\s*[-–—.]+\s*$/
/** Nobody has answered. */
const blank = folding([
  'inget svar',
  'ej svar',
  'ej besvarad',
  'ej besvarat',
  'inte besvarat',
  'inte svarat',
  'obesvarad',
  'no answer',
  'not answered',
  'missing',
])
/** Somebody has answered that they do not know. */
const dontKnow = folding([
  'vet inte',
  'vet ej',
  'vet ej än',
  'okänt',
  'oklart',
  'don’t know',
  "don't know",
  'dont know',
  'unknown',
])
/** Somebody has answered that it does not concern them. */
const notApplicable = folding([
  'ej aktuellt',
  'inte aktuellt',
  'ej relevant',
  'inte relevant',
  'ej tillämpligt',
  'not applicable',
  'n/a',
])
const notShown = new Set(['not_shown', exportTexts.sv.notShown, exportTexts.en.notShown])

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The answer in a cell of an old survey. No answer, not known and not applicable are three things, and stay three. */
export function earlierAnswer(question: Kind, cell: Cell, reader: Reader): EarlierReading {
  if (isEmptyCell(cell)) return nothing
  const said = String(cell).trim()
  if (notShown.has(said)) return { value: null, faults: [{ is: 'not-shown', said }] }
  if (!reader.meant.has(folded(said))) {
    if (SIGNS.test(said) || blank.has(normalized(said))) return nothing
    if (!isWritten(question)) {
      if (dontKnow.has(normalized(said))) return special(question, said, unknown.value)
      if (notApplicable.has(normalized(said))) return special(question, said, 'not_applicable')
    }
  }
  return strict(question, said, byId(question, said, reader) ?? answerInCell(question, cell, reader))
}

const nothing: EarlierReading = { value: null, faults: [] }

const isWritten = ({ kind }: Kind) => kind === 'text' || kind === 'url'

function special(question: Kind, said: string, code: string): EarlierReading {
  const value = question.kind === 'multi' || question.kind === 'ranking' ? [code] : code
  return codesOf(question).includes(code) ? { value, faults: [] } : { value: null, faults: [{ is: 'not-among', said }] }
}

function codesOf(question: Kind): readonly string[] {
  if (question.kind === 'scale') return scaleOptions(question).map(({ value }) => String(value))
  if ('options' in question) return question.options.map(({ code }) => code)
  return (question.kind === 'number' || question.kind === 'month') && question.unknown ? [unknown.value] : []
}

/** Our own files name organisations by their ids: "0197…:lead; 0198…". */
function byId(question: Kind, said: string, { registers }: Reader): Reading | undefined {
  if (question.kind !== 'actor' && question.kind !== 'actors') return undefined
  const parts = said.split(';').map((it) => it.trim().split(':'))
  if (!parts.every(([id = '']) => UUID.test(id))) return undefined
  const known = new Set(registers.actors.map(({ id }) => id))
  const found = parts.flatMap(([actor = '', role]) => (known.has(actor) ? [{ actor, ...(role && { role }) }] : []))
  const faults = parts.flatMap(([id = '']) => (known.has(id) ? [] : [{ is: 'not-in-register' as const, said: id }]))
  if (found.length === 0) return { value: null, faults }
  return { value: question.kind === 'actor' ? (found[0]?.actor ?? null) : found, faults }
}

const schemas = new WeakMap<Kind, ReturnType<typeof answerTo>>()

/** What is frozen is valid as a whole: a list that is no more than begun is no answer. */
function strict(question: Kind, said: string, { value, faults }: Reading): EarlierReading {
  if (value === null) return { value, faults }
  const schema = schemas.get(question) ?? answerTo(question)
  schemas.set(question, schema)
  const code = schema.safeParse(value).error?.issues[0]?.message
  return code === undefined ? { value, faults } : { value: null, faults: [...faults, { is: 'not-valid', said, code }] }
}
