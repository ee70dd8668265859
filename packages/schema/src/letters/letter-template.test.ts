import { expect, test } from 'vitest'
import { fillTemplate } from './fill-template.ts'
import { letterBlocks, letterHtml } from './letter-html.ts'
import { letterKinds, type LetterKind, type LetterValues } from './letter-kinds.ts'
import { faultsInTemplate, written } from './letter-template.ts'
import { placeholders } from './placeholders.ts'

const values: LetterValues<'reminder_unopened'> = {
  name: 'Anna Ek',
  round: 'Kartläggningen 2026',
  authority: 'Länsstyrelsen',
  contact: 'Karin Berg',
  respondent: 'Sala kommun',
  assignments: '',
  deadline: '12 december 2026',
  minutes: '40',
  filled: '',
  duty: 'Det är frivilligt att svara.',
  link: 'https://example.org/inbjudan#abc',
}
const publicUrl = 'https://example.org'

test('a place that there is not is told of with its name, and so is one that is not closed', () => {
  const faults = faultsInTemplate('reminder_unopened', { subject: '{omgan}', body: '{datum} {länk} {skäl} och {svar' })
  expect(faults).toEqual({
    subject: [{ code: 'placeholder-unknown', said: '{omgan}' }],
    body: [
      { code: 'placeholder-unknown', said: '{skäl}' },
      { code: 'placeholder-not-closed', said: '{' },
    ],
  })
})

test('a place that the letter must have is told of when it is not there', () => {
  expect(faultsInTemplate('reminder_unopened', { subject: 'Hej', body: 'Till {datum}' }).body).toEqual([
    { code: 'placeholder-missing', said: '{länk}' },
  ])
  expect(faultsInTemplate('reminder_unopened', { subject: '{länk}', body: '{datum} {länk}' }).subject).toEqual([
    { code: 'placeholder-not-in-subject', said: '{länk}' },
  ])
})

test('names are read as people write them', () => {
  const text = { subject: '{ Omgång }', body: '{ DATUM } {minuter}\n{länk}' }
  expect(faultsInTemplate('reminder_unopened', text)).toEqual({ subject: [], body: [] })
  expect(fillTemplate('reminder_unopened', text, values).subject).toBe('Kartläggningen 2026')
})

test('a line whose places have nothing to say is left out, and no hole is left in a sentence', () => {
  const body = 'Hej!\n\n{ifyllt}\n\nSista dag för {svarande} {uppdrag} är {datum}.\n{uppdrag}\n\n{länk}'
  expect(fillTemplate('reminder_unopened', { subject: 'Hej', body }, values).body).toBe(
    'Hej!\n\nSista dag för Sala kommun är 12 december 2026.\n\nhttps://example.org/inbjudan#abc\n',
  )
})

test('what somebody has written makes no places, no lines and no headers of its own', () => {
  const text = { subject: '{omgång}: {svarande}', body: '{namn}\n\n{uppdrag}\n\n{länk}' }
  const filled = fillTemplate('reminder_unopened', text, {
    ...values,
    name: '{länk}\n\n- http://evil.example',
    round: 'Kart\r\nBcc: someone@example.org',
    assignments: '> Rad ett\n> Rad två\u0007',
  })
  expect(filled.subject).toBe('Kart Bcc: someone@example.org: Sala kommun')
  expect(filled.body).toBe('{länk} - http://evil.example\n\n> Rad ett\n> Rad två\n\nhttps://example.org/inbjudan#abc\n')
})

test('in HTML nothing that is put in is markup, and only addresses of the service are links', () => {
  const body =
    'Hej <b>Anna</b> & "co"!\n\nSe https://example.org/a?b=1&c=2. Eller https://evil.example/x\n\n> <script>https://example.org/</script>'
  expect(letterBlocks(body, publicUrl)).toBe(
    [
      '<p>Hej &lt;b&gt;Anna&lt;/b&gt; &amp; &quot;co&quot;!</p>',
      '<p>Se <a href="https://example.org/a?b=1&amp;c=2">https://example.org/a?b=1&amp;c=2</a>. Eller https://evil.example/x</p>',
      '<blockquote>&lt;script&gt;https://example.org/&lt;/script&gt;</blockquote>',
    ].join('\n'),
  )
  expect(letterBlocks('https://example.org.evil.example/x', publicUrl)).not.toContain('<a')
})

test('a line of its own that is an address is a button with the words before it, and the address under it', () => {
  expect(letterBlocks('Öppna länken:\nhttps://example.org/inbjudan#abc', publicUrl)).toBe(
    '<p><a class="button" href="https://example.org/inbjudan#abc">Öppna länken</a></p>\n' +
      '<p class="address"><a href="https://example.org/inbjudan#abc">https://example.org/inbjudan#abc</a></p>',
  )
  expect(letterBlocks('Du svarar på:\n- Ett\n- Två', publicUrl)).toBe(
    '<p>Du svarar på:</p>\n<ul>\n<li>Ett</li>\n<li>Två</li>\n</ul>',
  )
})

test('the HTML fetches nothing and can be read in the dark', () => {
  const html = letterHtml({ subject: 'Hej', body: 'Hej', language: 'sv', publicUrl })
  expect(html).toContain('<html lang="sv">')
  expect(html).toContain('prefers-color-scheme: dark')
  expect(html).not.toMatch(/<img|<link|url\(|<script|@import/)
})

test('every place of a kind is written by a name of its own, and what is required is among them', () => {
  for (const kind of Object.keys(letterKinds) as LetterKind[]) {
    const { placeholders: places, required } = letterKinds[kind]
    const names = places.map(written)
    expect(new Set(names).size, kind).toBe(names.length)
    for (const key of required) expect(places, kind).toContain(key)
    for (const key of places) expect(placeholders[key].example.sv.trim()).not.toBe('')
  }
})
