import type { Text } from '../text.ts'

/** Why a number could not be read; the sentence for the person is looked up where it is shown. */
type NumberFault = 'not-a-number' | 'number-ambiguous' | 'another-unit'

export type NumberRead = { readonly number: number } | { readonly fault: NumberFault }

/**
 * A number as people write it: "450 000", "450.000", "450 tkr", "12,5 %". A separator before exactly three figures parts
 * thousands, or is asked about; it never makes 450 out of 450,000.
 */
export function readNumber(written: string, unit?: Text): NumberRead {
  const text = written
    .replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .trim()
    .replace(/(?<=\d)[.,;]$/, '')
    .toLowerCase()
    .replace(ABOUT, '')
  const { before = '', figures, after = '' } = AS_WRITTEN.exec(text)?.groups ?? {}
  if (figures === undefined) return { fault: 'not-a-number' }
  const size = figuresIn(figures)
  if (typeof size !== 'number') return size
  const factor = factorOf([before, after].join(' ').trim(), unit)
  if (factor === undefined) return { fault: /\d/.test(after) ? 'not-a-number' : 'another-unit' }
  return { number: Number((size * factor).toPrecision(15)) }
}

/** What is asked for is the number; "minst" and "drygt" say another. */
const ABOUT = /^(?:(?:c:?a|cirka|ungefär|omkring|runt|about)\.? |~ ?)/

/** What is the matter with what stands for a number, as exactly as it can be said. */
export function numberFault(input: unknown, unit?: Text): NumberFault {
  const read = typeof input === 'string' ? readNumber(input, unit) : undefined
  return read && 'fault' in read ? read.fault : 'not-a-number'
}

const AS_WRITTEN = /^(?<before>kr|sek)? ?(?<figures>-? ?[\d.,](?:[\d.,' ]*\d)?)(?<after>[^\d].*)?$/

function figuresIn(figures: string): number | { fault: NumberFault } {
  const isBelow = figures.startsWith('-')
  const bare = figures.replace(/^- ?/, '')
  if (/^\d{1,15}$/.test(bare)) return signed(bare, isBelow)
  if (THOUSANDS.some((pattern) => pattern.test(bare))) {
    const [whole = '', decimals = ''] = bare.split(DECIMALS_OF_THOUSANDS)
    return signed(`${whole.replace(/\D/g, '')}.${decimals}0`, isBelow)
  }
  if (/^(?:\d{0,15}[.,](?:\d{1,2}|\d{4,9})|0[.,]\d{3})$/.test(bare))
    return signed(`0${bare.replace(',', '.')}`, isBelow)
  return { fault: /^[\d.,' ]+$/.test(bare) && /\d/.test(bare) ? 'number-ambiguous' : 'not-a-number' }
}

const signed = (figures: string, isBelow: boolean) => (isBelow ? -Number(figures) : Number(figures))

/** 450 000 · 450 000,50 · 450'000 · 450.000 · 1.234.567,50 · 1,234,567 · 1,234.50 */
const THOUSANDS = [
  /^\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/,
  /^\d{1,3}(?:'\d{3})+(?:[.,]\d{1,2})?$/,
  /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/,
  /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d{1,2})?$/,
  /^[1-9]\d{0,2}(?:,\d{3})+\.\d{1,2}$/,
]
const DECIMALS_OF_THOUSANDS = /[.,](?=\d{1,2}$)/

/** By how much a number is to be multiplied to be in the unit that is asked for; undefined when that cannot be told. */
function factorOf(words: string, unit: Text | undefined): number | undefined {
  if (words === '') return 1
  const asked = [unit?.sv, unit?.en].filter((it) => it !== undefined).map((it) => it.toLowerCase())
  const inMoney = moneyIn(words)
  const askedInMoney = asked.flatMap((it) => moneyIn(it) ?? [])[0]
  if (inMoney !== undefined && (askedInMoney !== undefined || asked.length === 0)) return inMoney / (askedInMoney ?? 1)
  const large = LARGE.find(([pattern]) => pattern.test(words))
  if (large && !isPercent(asked)) return large[1] / (askedInMoney ?? 1)
  if (/^(?:%|procent|per ?cent|pct)$/.test(words)) return isPercent(asked) || asked.length === 0 ? 1 : undefined
  const isCounted = askedInMoney === undefined && !isPercent(asked)
  if (isCounted && /^(?:st|stycken|pers|personer|people)\.?$/.test(words)) return 1
  return asked.some((it) => isUnit(words, it)) ? 1 : undefined
}

const isPercent = (asked: readonly string[]) => asked.some((it) => it === '%' || it === 'procent')

/** "person" for "personer", "/år" for "per år" */
const isUnit = (words: string, unit: string) =>
  words === unit ||
  words.replace(/^\/ ?/, 'per ') === unit ||
  (words.length > 2 && unit.startsWith(words.replace(/\.$/, '')))

const MONEY: readonly (readonly [RegExp, number])[] = [
  [/^(?:kr|kronor|krona|sek|:-|,-|kr:-)$/, 1],
  [/^(?:tkr|tsek|ksek|kkr|tusen ?kr|tusen kronor)$/, 1000],
  [/^(?:mkr|mnkr|msek|mn ?kr|milj(?:on|oner)? ?(?:kr|kronor))$/, 1_000_000],
  [/^(?:mdkr|mdr ?kr|miljard(?:er)? ?(?:kr|kronor))$/, 1_000_000_000],
]
const moneyIn = (words: string) => {
  const bare = words.replace(/ ?(?:per|\/|om) ?år(?:et)?$/, '').replace(/\.$/, '')
  return MONEY.find(([pattern]) => pattern.test(bare))?.[1]
}

const LARGE: readonly (readonly [RegExp, number])[] = [
  [/^(?:tusen|thousand)$/, 1000],
  [/^(?:milj|mn|miljon|miljoner|million|millions)\.?$/, 1_000_000],
]
