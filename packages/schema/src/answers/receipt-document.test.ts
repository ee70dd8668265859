import { expect, test } from 'vitest'
import { plainText } from '../document/words.ts'
import type { Answering } from './answers.ts'
import type { Submission } from './submission.ts'
import { receiptDocument } from './receipt-document.ts'

const answering = {
  roundName: 'Kartläggningen 2026',
  name: 'Sala kommun',
  authority: 'Länsstyrelsen i Västmanlands län',
  contactName: 'Karin Berg',
  contactEmail: 'karin.berg@example.org',
  closesOn: '2026-12-12',
  open: true,
  reconciles: true,
  provision: null,
  fictional: true,
} as Answering

const submission = {
  version: 1,
  reference: 'KL26-1981-K1-3F9A',
  submittedAt: '2026-11-20T09:42:00Z',
  submittedBy: 'Anna Ek',
  submittedByFunction: 'Samordnare',
  hash: 'b2'.repeat(32),
  receipt: { position: 412, hash: 'a1'.repeat(32) },
} as Submission

const saidIn = (language: 'sv' | 'en', of = submission, frame = answering) => {
  const { front, sections } = receiptDocument(frame, of, language)
  return [...front, ...sections.flatMap(({ blocks }) => blocks)].flatMap((block) => {
    if (block.kind === 'paragraph') return [plainText(block.words)]
    if (block.kind === 'list') return block.items.map(plainText)
    return block.kind === 'facts' ? block.facts.map(({ name, lines }) => `${name}: ${lines.join()}`) : []
  })
}

test('a receipt says who submitted when, what happens next, whom to ask, and what the service can be held to', () => {
  expect(saidIn('sv')).toEqual([
    '20 november 2026 kl. 10.42 av Anna Ek, samordnare',
    'Referens KL26-1981-K1-3F9A',
    'Omgången är öppen till och med 12 december 2026. Därefter sammanställer Länsstyrelsen i Västmanlands län svaren.',
    expect.stringContaining('varandras svar'),
    'Ni får ett mejl när länets rapport är klar.',
    'Fråga Karin Berg, karin.berg@example.org om något är oklart.',
    expect.stringContaining('kvittensnummer'),
    `Kvittensnummer: 412-${'a1'.repeat(32)}`,
    `Svarens kontrollsumma (sha256): ${'b2'.repeat(32)}`,
  ])
})

test('where there is no reconciliation none is promised', () => {
  expect(saidIn('sv', submission, { ...answering, reconciles: false }).join()).not.toContain('avstämning')
})

test.each<[Answering['roundStatus'], readonly string[]]>([
  [
    'closed',
    [
      'Omgången är stängd. Länsstyrelsen i Västmanlands län sammanställer svaren.',
      'I avstämningen ser kommunen och polisen varandras svar på de gemensamma frågorna.',
      'Ni får ett mejl när länets rapport är klar.',
    ],
  ],
  [
    'reconciliation',
    [
      'Avstämningen pågår. I avstämningen ser kommunen och polisen varandras svar på de gemensamma frågorna.',
      'Ni får ett mejl när länets rapport är klar.',
    ],
  ],
  [
    'feedback',
    [
      'Omgången är stängd. Länsstyrelsen i Västmanlands län sammanställer svaren.',
      'Ni får ett mejl när länets rapport är klar.',
    ],
  ],
  ['published', ['Länets rapport är publicerad.']],
  ['archived', ['Länets rapport är publicerad.']],
])('what happens next is what is left when the round is %s', (roundStatus, steps) => {
  const frame = { ...answering, open: false, roundStatus }
  expect(saidIn('sv', submission, frame).slice(2, -4)).toEqual(steps)
  expect(saidIn('en', submission, frame)).toHaveLength(saidIn('sv', submission, frame).length)
})

test('in English it says the same', () => {
  const said = saidIn('en')
  expect(said).toHaveLength(saidIn('sv').length)
  expect(said.slice(0, 2)).toEqual(['20 November 2026 at 10:42 by Anna Ek, samordnare', 'Reference KL26-1981-K1-3F9A'])
})

test('the place in the trail is for the respondent’s own eyes', () => {
  const said = saidIn('sv', { ...submission, receipt: null })
  expect(said.join()).not.toContain('Kvittensnummer:')
  expect(said).toContain(`Svarens kontrollsumma (sha256): ${'b2'.repeat(32)}`)
})
