import { inflateSync } from 'node:zlib'

/** Names begin with a solidus, as in the file; a string is told from them by lying in an object of its own. */
export type Value = null | boolean | number | string | Text | Reference | readonly Value[] | Dictionary
interface Text {
  readonly text: string
}
interface Reference {
  readonly reference: number
}
export interface Dictionary {
  readonly entries: ReadonlyMap<string, Value>
  /** Of a stream, as it is once unpacked. */
  readonly data?: Buffer
}

export interface PdfObjects {
  readonly objects: ReadonlyMap<number, Value>
  readonly trailer: Value
  /** What a reference leads to. */
  readonly at: (value: Value | undefined, ...path: readonly (string | number)[]) => Value
}

export const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && 'entries' in value && value.entries instanceof Map
const isReference = (value: Value | undefined): value is Reference =>
  typeof value === 'object' && value !== null && 'reference' in value
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
/** A name, or nothing where there is none. */
export const wordIn = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
/** A text as a person reads it. */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined
  const bytes = Buffer.from(value.text, 'latin1')
  return value.text.startsWith('\u00fe\u00ff') ? bytes.subarray(2).swap16().toString('utf16le') : value.text
}

/** Every object of a file, by way of its table of places. */
export function readPdf(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1])
  const [table = '', after = ''] = file.slice(start).split('trailer')
  const objects = new Map<number, Value>()
  const places = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)]
  for (const [number, [, place, use]] of places.entries()) {
    if (use === 'f') continue
    const from = Number(place)
    const head = /^(\d+) 0 obj\s/.exec(file.slice(from, from + 20))
    if (Number(head?.[1]) !== number) throw new Error(`object ${number} is not where it is said to be`)
    objects.set(number, objectAt(file, from + (head?.[0].length ?? 0)))
  }
  const at: PdfObjects['at'] = (value, ...path) => {
    const found = isReference(value) ? (objects.get(value.reference) ?? null) : (value ?? null)
    const [step, ...rest] = path
    if (step === undefined) return found
    if (typeof step === 'number') return at(isList(found) ? found[step] : null, ...rest)
    return at(isDictionary(found) ? found.entries.get(step) : null, ...rest)
  }
  return { objects, trailer: asValue(tokens(after).next().value), at }
}

function objectAt(file: string, from: number): Value {
  const reader = tokens(file, from)
  const value = asValue(reader.next().value)
  const next = reader.next().value
  if (!isDictionary(value) || !isOperator(next, 'stream')) return value
  const begin = file.indexOf('stream', next.end - 6) + 6
  const first = begin + (file.startsWith('\r\n', begin) ? 2 : 1)
  const length = Number(value.entries.get('Length'))
  if (!/^\r?\n?endstream/.test(file.slice(first + length, first + length + 12)))
    throw new Error('a stream has another length than it says')
  const raw = Buffer.from(file.slice(first, first + length), 'latin1')
  return { ...value, data: value.entries.get('Filter') === '/FlateDecode' ? inflateSync(raw) : raw }
}

export interface Operator {
  readonly operator: string
  readonly end: number
}
export const isOperator = (value: Value | Operator | undefined, name?: string): value is Operator =>
  typeof value === 'object' && value !== null && 'operator' in value && (name === undefined || value.operator === name)

const asValue = (token: Value | Operator | undefined): Value =>
  token === undefined || isOperator(token) ? null : token

const TOKEN =
  /[\s\0]+|%[^\r\n]*|(<<|>>|\[|\])|(\/[^\s\0()<>[\]{}/%]*)|\(((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*)\)|<([\s0-9a-fA-F]*)>|(\d+) 0 R\b|([-+]?(?:\d+\.?\d*|\.\d+))(?![^\s\0()<>[\]{}/%])|([^\s\0()<>[\]{}/%]+)/y

/** Values and operators, one after another. */
export function* tokens(source: string, from = 0): Generator<Value | Operator, undefined> {
  const token = new RegExp(TOKEN)
  token.lastIndex = from
  const open: (Value | Operator)[][] = []
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [, bracket, name, literal, hex, reference, number, word] = found
    if (bracket === '<<' || bracket === '[') {
      open.push([])
      continue
    }
    const closed = bracket ? open.pop() : undefined
    const value =
      closed && bracket === '>>'
        ? dictionaryOf(closed as Value[])
        : closed
          ? (closed as Value[])
          : name !== undefined
            ? nameOf(name)
            : literal !== undefined
              ? { text: unescaped(literal) }
              : hex !== undefined
                ? { text: Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').toString('latin1') }
                : reference !== undefined
                  ? { reference: Number(reference) }
                  : number !== undefined
                    ? Number(number)
                    : word !== undefined
                      ? wordOf(word, token.lastIndex)
                      : undefined
    if (value === undefined) continue
    const around = open.at(-1)
    if (around) around.push(value)
    else yield value
  }
  return undefined
}

const words: Readonly<Record<string, Value>> = { true: true, false: false, null: null }
const wordOf = (word: string, end: number): Value | Operator =>
  Object.hasOwn(words, word) ? (words[word] ?? null) : { operator: word, end }

const nameOf = (name: string) =>
  name.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

const dictionaryOf = (items: readonly Value[]): Dictionary => ({
  entries: new Map(
    Array.from({ length: items.length / 2 }, (_, at): [string, Value] => [
      wordIn(items[at * 2]).slice(1),
      items[at * 2 + 1] ?? null,
    ]),
  ),
})

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const unescaped = (literal: string) =>
  literal.replaceAll(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal?: string, character?: string) =>
    octal ? String.fromCharCode(parseInt(octal, 8)) : (ESCAPES[character ?? ''] ?? character ?? ''),
  )
