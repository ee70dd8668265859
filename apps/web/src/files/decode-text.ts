import { OLD_DOS } from './old-dos.ts'

const REPAIRED = 0xe000
const isRepaired = /[\uE080-\uE0FF]/g

/** Text in an unknown encoding: by its mark, by its zeros, as UTF-8, or else as an old computer wrote it. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideness(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const { text, letters, damaged } = asUtf8(bytes)
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf
  if (damaged === 0 || isMarked) return withUndone(text)
  const old = bestOf(bytes)
  // A letter of several bytes is hardly ever there by chance, so few of them are enough.
  return letters > 0 && swedishness(mended(text).text) >= swedishness(old) ? text : old
}

/** What Windows has between the 128th and the 160th sign. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const MISREAD = new RegExp(`[ÂÃ][\\u0080-\\u00bf${HIGH}]|â[\\u0080-\\u00bf${HIGH}]{2}`, 'g')

function byteOf(sign: string): number | undefined {
  const code = sign.charCodeAt(0)
  const at = HIGH.indexOf(sign)
  return code < 0x100 ? code : at < 0 ? undefined : 0x80 + at
}

/** "Ã¤" was "ä", and "â€“" was "–": letters that a program has read as Windows' before it saved them are told as damaged ones are. */
const withUndone = (text: string) =>
  text.replaceAll(MISREAD, (signs) => {
    const bytes = Array.from(signs, byteOf)
    const sign = new TextDecoder('utf-8').decode(Uint8Array.from(bytes, (it) => it ?? 0))
    const byte = sign.length === 1 ? byteOf(sign) : undefined
    return byte === undefined ? signs : String.fromCharCode(REPAIRED + byte)
  })

/** What the damaged letters of a value were taken for, and the value with them. */
export function mended(value: string): { readonly text: string; readonly letters: readonly string[] } {
  const letters = new Set<string>()
  const text = value.replaceAll(isRepaired, (sign) => {
    const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(sign.charCodeAt(0) - REPAIRED))
    letters.add(letter)
    return letter
  })
  // Lost before the file was made: nobody can tell what it was.
  if (text.includes('\uFFFD')) letters.add('\uFFFD')
  return { text, letters: [...letters] }
}

/** Byte by byte: one that is damaged costs itself only, and stays marked until it is told. */
function asUtf8(bytes: Uint8Array) {
  const parts: string[] = []
  let letters = 0
  let damaged = 0
  let from = 0
  const decoder = new TextDecoder('utf-8')
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length > 1) letters += 1
    if (length === 0) {
      parts.push(decoder.decode(bytes.subarray(from, at)), String.fromCharCode(REPAIRED + (bytes[at] ?? 0)))
      damaged += 1
      from = at + 1
    }
    at += length || 1
  }
  parts.push(decoder.decode(bytes.subarray(from)))
  return { text: parts.join(''), letters, damaged }
}

/** How many bytes the sign that begins here has; none when no sign does. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (first >= 0xf5) return 0
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

const oneByte = [
  (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes),
  (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes),
  (bytes: Uint8Array) => Array.from(bytes, (it) => (it < 0x80 ? String.fromCharCode(it) : OLD_DOS[it - 0x80])).join(''),
]

/** The one of the old encodings in which the text is most like Swedish; of two alike, Windows'. */
function bestOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 100_000)
  const [best] = oneByte
    .map((decode) => ({ decode, worth: swedishness(decode(sample)) }))
    .toSorted((a, b) => b.worth - a.worth)
  return (best?.decode ?? oneByte[0])?.(bytes) ?? ''
}

const LETTER = /\p{L}/u
const AROUND = /[\s"'.,;:()!?/–—-]/

/** Swedish letters within words and signs between them speak for an encoding, all else against it. */
function swedishness(text: string): number {
  let worth = 0
  for (const { 0: sign, index } of text.matchAll(/[\u0080-\uffff]/g)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + 1] ?? ' '
    const isWithin = LETTER.test(before) || LETTER.test(after)
    if (/[åäöÅÄÖ]/.test(sign)) worth += LETTER.test(before) && LETTER.test(after) ? 3 : isWithin ? 2 : 1
    else if (/[éèüÉÜ]/.test(sign)) worth += isWithin ? 1 : 0
    else if (/[–—…“”‘’«»•€§°½²´\u00A0]/.test(sign)) worth += AROUND.test(before) || AROUND.test(after) ? 2 : -1
    else worth -= LETTER.test(sign) ? 1 : 3
  }
  return worth
}

/** Swedish in UTF-16 has a zero in every other place. */
function wideness(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const half = sample.length / 2
  const [even = 0, odd = 0] = zeros
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : undefined
}
