const SEPARATORS = [';', '\t', ','] as const

/** Records of a text with separated values (RFC 4180), whichever of the usual separators it has. */
export function parseCsv(text: string): string[][] {
  const told = /^sep=(.)\r?\n/i.exec(text)
  if (told) return recordsIn(text.slice(told[0].length), told[1] ?? ';')
  return recordsIn(text, separatorOf(text))
}

/** The one that most records of the beginning have, and have the same number of. */
function separatorOf(text: string): string {
  const beginning = text.slice(0, 20_000)
  const [best] = SEPARATORS.map((separator) => {
    const widths = recordsIn(beginning, separator)
      .slice(0, 20)
      .map((it) => it.length)
    const widest = widths[0] ?? 1
    const even = widths.filter((it) => it === widest).length / Math.max(1, widths.length)
    return { separator, worth: widest > 1 ? widest * even : 0 }
  }).toSorted((a, b) => b.worth - a.worth)
  return best && best.worth > 0 ? best.separator : ';'
}

function recordsIn(text: string, separator: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const { value, next } = fieldAt(text, at, separator)
    record.push(value)
    at = next
    if (text[at] === separator) {
      at += 1
      // A separator last of all has an empty field after it.
      if (at === text.length) record.push('')
      continue
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    records.push(record)
    record = []
  }
  if (record.length > 0) records.push(record)
  return records
}

function fieldAt(text: string, from: number, separator: string): { value: string; next: number } {
  if (text[from] !== '"') {
    const next = endOfField(text, from, separator)
    return { value: text.slice(from, next), next }
  }
  let value = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return { value: value + text.slice(at), next: text.length }
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      // What follows a closing quotation mark by mistake still belongs to the field.
      const next = endOfField(text, quote + 1, separator)
      return { value: value + text.slice(quote + 1, next), next }
    }
    value += '"'
    at = quote + 2
  }
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}
