import Papa from 'papaparse'

const SEPARATORS = [';', '\t', ',', '|']

/** Records of a text with separated values (RFC 4180), whichever of the usual separators it has. */
export function parseCsv(text: string): string[][] {
  const declared = /^sep=(.)\r?\n/i.exec(text)
  if (declared) return recordsIn(text.slice(declared[0].length), declared[1])
  return recordsIn(text)
}

function recordsIn(text: string, delimiter?: string): string[][] {
  // Lines that end in several ways are told apart only where no value can hold a line break.
  const lines = text.includes('"') ? text : text.replaceAll(/\r\n?/g, '\n')
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, delimitersToGuess: SEPARATORS })
  const isUndecided = errors.some(({ code }) => code === 'UndetectableDelimiter')
  return isUndecided ? recordsIn(text, ';') : data
}
