import { expect, test } from 'vitest'
import { cleaned } from './cleaned.ts'

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
])('%s', (_, written, kept) => expect(cleaned(written)).toBe(kept))

test('what people write in stays as it is', () => {
  for (const text of ['å ä ö\tåé\n', '👨‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️', '预防犯罪', 'สวัสดี', 'ሰላም', 'مرحبا', 'Trygg\u00adhet', 'a\u200bb'])
    expect(cleaned(text)).toBe(text)
})
