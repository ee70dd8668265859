import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { draftOf, submissionOf } from '@kartlaggning/schema/questionnaire/validation'
import { problems } from '@kartlaggning/schema/problem'
import { expect, test } from 'vitest'
import { remarkText, remarkTexts } from './remark-texts.ts'

const sources = import.meta.glob<string>(
  '../../../../packages/schema/src/{questionnaire/{question,read-month,read-number},questionnaire/validation,rounds/round,respondents/respondent,respondents/actor,identity/session}.ts',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

test('every code that a schema gives has a sentence', () => {
  const codes = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/(?:error: |fault: |, |\(|code: |message: |\? |: )'([a-z]+(?:-[a-z]+)+|confirm)'/g)].map(
      (it) => it[1] ?? '',
    ),
  )
  const withoutWords = new Set(codes.filter((code) => !(code in remarkTexts) && !(code in problems)))
  expect(codes.length).toBeGreaterThan(20)
  expect([...withoutWords]).toEqual([])
})

const asked = (question: object) =>
  ({
    id: 's.q',
    text: { sv: '', en: '' },
    askedOf: ['municipality'],
    audience: 'county-board',
    required: true,
    ...question,
  }) as unknown as Question

test.each([
  [asked({ kind: 'number', min: 0, max: 99 }), { q: 100 }, 'Skriv ett tal som är högst 99'],
  [asked({ kind: 'month' }), { q: 'våren' }, 'Skriv år och månad, till exempel 2026-03'],
  [asked({ kind: 'month' }), { q: 'mars' }, 'Skriv året också, till exempel mars 2026 eller 2026-03'],
  [asked({ kind: 'month' }), { q: '2026' }, 'Skriv månaden också, till exempel mars 2026 eller 2026-03'],
  [
    asked({ kind: 'month' }),
    { q: '26-03' },
    'Skriv året med fyra siffror, till exempel mars 2026 eller 2026-03. Det kan läsas på flera sätt',
  ],
  [
    asked({ kind: 'number', min: 0, max: 99 }),
    { q: '1,500' },
    'Skriv talet med siffror i följd, som 450000. Det kan läsas på två sätt',
  ],
  [
    asked({ kind: 'number', min: 0, max: 99, unit: { sv: 'personer', en: 'people' } }),
    { q: '50 %' },
    'Skriv bara talet, utan enhet',
  ],
  [asked({ kind: 'text', max: 5 }), {}, 'Skriv ett svar'],
  [asked({ kind: 'confirmation' }), {}, 'Kryssa i rutan för att intyga det'],
] as const)('the sentence says what to do', (question, answers, sentence) => {
  const code = submissionOf([question]).safeParse(answers).error?.issues[0]?.message ?? ''
  expect(remarkText(code, question as never).sv).toBe(sentence)
})

test('a personal number is named so that it can be found, but not whole', () => {
  expect(remarkText('personal-number', undefined, '19121212-••••').sv).toBe(
    'Ta bort personnumret 19121212-••••. Svaret sparas när det är borta',
  )
})

test('what may be a telephone number is told how to be written as one', () => {
  expect(remarkText('personal-number', undefined, '070115-••••').sv).toBe(
    'Ta bort personnumret 070115-••••. Svaret sparas när det är borta. Är det ett telefonnummer skriver du det med bindestreck, till exempel 070-123 45 67',
  )
})

test('a text that is too long is refused already as a draft, in words', () => {
  const question = asked({ kind: 'text', max: 5 })
  const code = draftOf([question]).safeParse({ q: 'för långt' }).error?.issues[0]?.message ?? ''
  expect(remarkText(code).sv).toBe('Korta texten. Den sparas när den får plats')
})
