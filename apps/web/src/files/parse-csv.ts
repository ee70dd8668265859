import Papa from 'papaparse'

/** The values of one record of a text, and whether a quotation in it never ended. */
export interface CsvRecord {
  readonly cells: readonly string[]
  readonly isUnclosed: boolean
}

/** In the order in which they are tried: of two that divide a text as well, the first. */
const SEPARATORS = [';', '\t', ',', '|', '^', '~']

/** Records of a text with separated values (RFC 4180), whichever of the usual separators it has; at most so many. */
export function parseCsv(whole: string, most: number): readonly CsvRecord[] {
  const text = whole.replace(/^\uFEFF/, '')
  const declared = /^sep=(.)\r?\n/i.exec(text)
  if (declared?.[1]) return recordsIn(text.slice(declared[0].length), declared[1], most)
  // Lines that end in several ways are told apart only where no value can hold a line break.
  const lines = text.includes('"') ? text : text.replaceAll(/\r\n?/g, '\n')
  return recordsIn(lines, separatorOf(lines), most)
}

const LOOKED_AT = 300

/** The separator that divides most of the lines into as many values. */
function separatorOf(text: string): string {
  const [best] = SEPARATORS.map((separator) => ({ separator, ...evenness(text, separator) })).toSorted(
    (a, b) => b.worth - a.worth || b.width - a.width,
  )
  return best && best.worth > 0 ? best.separator : ';'
}

/** How many records have the same number of values, from the first that has several: titles stand above a table. */
function evenness(text: string, separator: string) {
  const records = recordsIn(text, separator, LOOKED_AT).filter(({ cells }) => cells.some((it) => it.trim() !== ''))
  const from = records.findIndex(({ cells }) => cells.length > 1)
  const table = from < 0 ? [] : records.slice(from)
  const divided = table.filter(({ cells }) => cells.length > 1)
  const [width = 0, even = 0] =
    [...Map.groupBy(divided, ({ cells }) => cells.length)]
      .map(([of, those]) => [of, those.length] as const)
      .toSorted(([, a], [, b]) => b - a)[0] ?? []
  // A comma with a space after it belongs to a sentence; one in quotation marks tells no values apart.
  const following = divided.flatMap(({ cells }) => cells.slice(1))
  const isProse = separator === ',' && following.filter((it) => it.startsWith(' ')).length > following.length / 2
  // Unless every line is divided so: then somebody has written the list by hand.
  const isByHand = isProse && width > 2 && even === records.length && even > 2
  const isTable = divided.length >= table.length * 0.6 && (!isProse || isByHand)
  const worth = even + (divided.length - even) / 2
  return { worth: isTable ? (isByHand ? worth / 2 : worth) : 0, width }
}

/** A record that a stray quotation mark made of several lines is read line by line instead. */
function recordsIn(text: string, delimiter: string, most: number): CsvRecord[] {
  const records: CsvRecord[] = []
  let from = 0
  while (from < text.length && records.length < most) {
    const { whole, next } = untilUnclosed(text.slice(from), delimiter, most - records.length)
    records.push(...whole)
    if (next === undefined || records.length >= most) break
    const start = from + next
    const end = /\r\n|\r|\n/.exec(text.slice(start))
    const stop = end ? start + end.index : text.length
    records.push({ cells: text.slice(start, stop).split(delimiter), isUnclosed: true })
    from = end ? stop + end[0].length : text.length
  }
  return records
}

/** The records before the first in which a quotation goes wrong over a line break, and where that one begins. */
function untilUnclosed(text: string, delimiter: string, most: number): { whole: CsvRecord[]; next?: number } {
  const whole: CsvRecord[] = []
  let begins = 0
  let next: number | undefined
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }, parser) {
      const isWrong =
        errors.some(({ code }) => code === 'MissingQuotes') ||
        (errors.length > 0 && /[\r\n]/.test(text.slice(begins, meta.cursor).trimEnd()))
      if (isWrong) next = begins
      else whole.push({ cells: data, isUnclosed: false })
      begins = meta.cursor
      if (isWrong || whole.length >= most) parser.abort()
    },
  })
  return next === undefined ? { whole } : { whole, next }
}
