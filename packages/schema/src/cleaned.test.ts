import { expect, test } from 'vitest'
import { cleaned, cleanedLine } from './cleaned.ts'

test.each([
  ['U+FFFE and U+FFFF', 'a\ufffeb\uffffc', 'abc'],
  ['other noncharacters', 'a\ufdd0\u{1fffe}\u{10ffff}b', 'ab'],
  ['control characters', 'a\u0000\u0007\u001b\u007f\u009fb', 'ab'],
  ['a byte order mark', '\ufeffa', 'a'],
  ['a sign of a font of its own, as Word pastes bullets', '\uf0b7 punkt', '• punkt'],
  ['any other such sign', 'a\ue000b', 'ab'],
  ['half a character', 'a\ud83db', 'a\ufffdb'],
  ['a vertical tab, which is a line break in Word', 'rad\u000brad', 'rad\nrad'],
  ['a page that ends', 'sida\fsida', 'sida\nsida'],
  ['line breaks of other systems', 'a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
  ['what turns the direction', 'konto\u202egnp\u202c.exe \u2067a\u2069\u202ab', 'kontognp.exe ab'],
  ['a text hidden in the signs of flags', 'ja\u{e0001}\u{e006e}\u{e0065}\u{e006a}', 'ja'],
  ['a text hidden in the forms of signs', 'ja\u{e0100}\u{e01ef}', 'ja'],
  ['signs that nobody draws', 'a\u2063b\u206ec\u180ed', 'abcd'],
])('%s', (_, written, kept) => expect(cleaned(written)).toBe(kept))

test('what people write in stays as it is', () => {
  for (const text of [
    'å ä ö\tåé\n',
    '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️',
    '预防犯罪',
    'สวัสดี',
    'ሰላም',
    'مرحبا، 2026',
    'שלום (2026)\u200f!',
    '葛\u{e0100}',
    'Trygg\u00adhet',
    'a\u200bb',
  ])
    expect(cleaned(text)).toBe(text)
})

test.each([
  ['a break that is not seen', 'An\u200bna\u00ad E\u2060k', 'Anna Ek'],
  ['what joins letters that do not join', 'An\u200dna\u200c Ek\u200d', 'Anna Ek'],
  ['letters that nobody draws', '\u3164\uffa0', ''],
])('in a name, %s', (_, written, kept) => expect(cleanedLine(written)).toBe(kept))

test('names of every script and what is drawn as one stay as they are', () => {
  for (const name of ['👨‍👩‍👧‍👦 Trygg', '❤️‍🔥', 'محمد می‌خواهم', 'שרה לוי', 'ක්‍රි', 'Łódź', '한국', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])
    expect(cleanedLine(name)).toBe(name)
})

test('a text of nothing but what is not seen costs no more for its length', () => {
  const seconds = (text: string) => {
    const start = process.cpuUsage()
    cleanedLine(text)
    return process.cpuUsage(start).user / 1e6
  }
  for (const sign of ['\u{e0041}', '\u200d', '\u{e0101}', '\u202e', '\u{1f3f4}\u{e0041}'])
    expect(seconds(sign.repeat(200_000))).toBeLessThan(1)
})
