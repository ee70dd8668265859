import { filled, formsOf } from '@kartlaggning/schema/filled'
import type { Language } from '@kartlaggning/schema/text'
import { expect, test } from 'vitest'

const files = import.meta.glob<Record<string, unknown>>(
  [
    './**/*texts*.ts',
    '../../../packages/schema/src/**/*{texts,words}*.ts',
    // As documents that are frozen said it, and say it for ever.
    '!../../../packages/schema/src/**/former-texts.ts',
    '!**/*.test.ts',
  ],
  { eager: true },
)

interface Said {
  readonly key: string
  readonly text: string | ((count: number) => string)
  readonly language: Language
}

type Writes = (...values: unknown[]) => unknown

/** Whether it makes a text that holds the number it is given, wherever it takes one. */
function writesNumbers(write: Writes): boolean {
  try {
    const text = write(7, 7, 7)
    return typeof text === 'string' && /(?<![\d\p{L}])7(?!\d)/u.test(text)
  } catch {
    return false
  }
}

const written = (write: Writes, key: string, language: Language): Said => ({
  key,
  text: (count) => String(write(count, count, count)),
  language,
})

/** Every text with a place for something, wherever it stands. */
function textsIn(value: unknown, key: string, language: Language): Said[] {
  if (typeof value === 'string') return [{ key, text: value, language }]
  if (typeof value === 'function')
    return writesNumbers(value as Writes) ? [written(value as Writes, key, language)] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) =>
    textsIn(inside, `${key}.${name}`, name === 'sv' || name === 'en' ? name : language),
  )
}

const said = Object.entries(files).flatMap(([path, exported]) =>
  textsIn(exported, path, path.includes('.en.') ? 'en' : 'sv'),
)
const keys = new Set(said.map(({ key }) => key))

/** A limit, or a name. */
const NO_COUNT = new Set(['max', 'their', 'Their', 'them', 'Them', 'name'])

/** A text as it is read for a number, where it is the form that the number calls for. */
function readFor(count: number, { key, text, language }: Said): string {
  if (typeof text === 'function') return text(count)
  if (!text.includes('{{')) return ''
  const [, stem = '', form] = /^(.*)_(zero|one|two|other)$/.exec(key) ?? []
  const wanted = formsOf(language)(count).find((it) => keys.has(`${stem}_${it}`))
  if (form !== undefined && form !== wanted) return ''
  const holes = [...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name)
  return filled(text, Object.fromEntries(holes.map((name) => [name, NO_COUNT.has(name) ? '…' : count])), language)
}

/** What follows a number as it does a name, or is the same for one and for others. */
const NO_FORM =
  'is are has have was were gets get concerns concern matters matter answers answer compared e problem datum'.split(' ')

/** Words that a text for one, or for others, has after its number. */
const wordsOf = (language: Language, form: 'one' | 'other') =>
  said
    .filter((it) => it.language === language && it.key.endsWith(`_${form}`))
    .flatMap(({ text }) => /\{\{count\}\}\s+(\p{L}+)/u.exec(String(text))?.[1]?.toLowerCase() ?? [])
    .filter((it) => !(language === 'sv' ? NO_FORM : NO_FORM.slice(0, -2)).includes(it))

const inForm = (language: Language, form: 'one' | 'other') => {
  const not = new Set(wordsOf(language, form === 'one' ? 'other' : 'one'))
  return new Set(wordsOf(language, form).filter((it) => !not.has(it)))
}
const forms = {
  sv: { one: inForm('sv', 'one'), other: inForm('sv', 'other') },
  en: { one: inForm('en', 'one'), other: inForm('en', 'other') },
}

test('the words that have a form for one and another for others are known', () => {
  for (const [language, one, other] of [
    ['sv', 'kommun', 'kommuner'],
    ['en', 'municipality', 'municipalities'],
  ] as const) {
    expect(forms[language].one).toContain(one)
    expect(forms[language].other).toContain(other)
  }
  expect(said.length).toBeGreaterThan(2000)
})

/** What stands below a list that is cut, so that there are always more than a few. */
const OF_MANY = /\.(showAll|rows\.all|fold\.\w+)$/

test.each([1, 2])('no text says that they are all %i', (count) => {
  const all = new RegExp(`(?<!\\p{L})(alla|all)( de| the)? ${count}(?!\\d)`, 'iu')
  const wrong = said.filter((it) => !OF_MANY.test(it.key) && all.test(readFor(count, it)))
  expect(wrong.map(({ key }) => key)).toEqual([])
})

test.each([0, 1, 2, 3, 49])('no text says %i of what is called otherwise', (count) => {
  const after = new RegExp(`(?<![\\d\\p{L}–-])${count}[\\s\\u00a0]+(\\p{L}+)`, 'gu')
  const wrong = said.flatMap((it) => {
    const read = readFor(count, it)
    const others = forms[it.language][count === 1 ? 'other' : 'one']
    const isWrong = [...read.matchAll(after)].some(([, word = '']) => others.has(word.toLowerCase()))
    return isWrong ? [`${it.key}: ${read}`] : []
  })
  expect(wrong).toEqual([])
})
