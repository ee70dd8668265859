/** Why a month could not be read; the sentence for the person is looked up where it is shown. */
type MonthFault = 'not-a-month' | 'month-without-year' | 'year-without-month' | 'month-ambiguous'

export type MonthRead = { readonly month: string } | { readonly fault: MonthFault }

const fault = (code: MonthFault): MonthRead => ({ fault: code })

/**
 * A month in any way that people write it, as `YYYY-MM`. What can be read in two ways is not read at all: a month is
 * asked about again rather than kept with a year that nobody meant.
 */
export function readMonth(written: string): MonthRead {
  const text = plain(written)
  for (const [pattern, read] of spellings) {
    const match = pattern.exec(text)
    if (match) return read(match.groups ?? {})
  }
  return fault('not-a-month')
}

/** What is the matter with what stands for a month, as exactly as it can be said. */
export function monthFault(input: unknown): MonthFault {
  const read = typeof input === 'string' ? readMonth(input) : undefined
  return read && 'fault' in read ? read.fault : 'not-a-month'
}

type Groups = Readonly<Partial<Record<string, string>>>

/** Dashes, spaces and what stands around a month without saying more: "fr.o.m. den 1:a mars 2026." → "1 mars 2026" */
const plain = (written: string) =>
  withHyphens(written.normalize('NFKC').toLowerCase())
    .replace(/[\u2018\u2019\u00b4`]/g, "'")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\((.*)\)$|^["'\u201c\u201d](.*)["'\u201d]$/, '$1$2')
    .replace(/(?<=.) \([^()\d]*\)$/, '')
    .replace(BEFORE, '')
    .replace(/(?<=\d)(?::(?:[ae]|sta|dra|dje)|st|nd|rd|th)(?=[ ,])(?: of(?= [a-z]))?/, '')
    .replace(/ (?:månad|år)(?=[ ,]|$)/g, '')
    .replace(/[\s.,;:?]+$/, '')

/** "fr.o.m.", "från och med", "ca", "i början av", "måndag den", "by the end of": what is asked for is the month. */
const BEFORE =
  /^(?:(?:fr?\.? ?o\.? ?m|t\.? ?o\.? ?m|och med|c:?a|cirka|ungefär|omkring|runt|prel|senast|under|sedan|från|till|i|(?:början|mitten|slutet) (?:av|på)|medio|den|månaden?|(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?|from|in|by|since|until|early|late|(?:start|end) of|the)[.,]? )+/

/** A dash is a hyphen that somebody's word processor has drawn out, unless there are hyphens too: "2026-03–04" is a period. */
const withHyphens = (text: string) => (text.includes('-') ? text : text.replace(/[\u2010-\u2015\u2212]/g, '-'))

const YEAR = '(?<year>\\d{4})'
const MONTH = '(?<month>\\d{1,2})'
const DAY = '(?<day>\\d{1,2})'
const WORD = '(?<word>[a-zåäö]{3,9})\\.?'
const SHORT = '(?<short>\\d{2})'
/** Between the parts of a date; the same all through. */
const PART = '(?<part> ?[-/.:_ ] ?)'
const CLOCK = '(?:(?:t| |,? kl\\.? ?)\\d{1,2}[:.]\\d{2}(?:[:.][\\d:.]+)?(?:z| ?[+-]\\d{2}:?\\d{2})?)?'

const inDigits = ({ year, short, month, day }: Groups) => asMonth(year ?? withCentury(short), Number(month), day)
const inWords = ({ year, short, word = '', day }: Groups) =>
  asMonth(year ?? withCentury(short), monthNamed(word) ?? 0, day)
const ambiguous = () => fault('month-ambiguous')

const spellings: readonly (readonly [RegExp, (groups: Groups) => MonthRead])[] = [
  // 2026M03, as official statistics has it
  [/^(?<year>\d{4}) ?m ?(?<month>\d{1,2})$/, inDigits],
  // 2026-03, 2026/3, 2026-03-15, 2026-03-15 10:30
  [new RegExp(`^${YEAR}${PART}${MONTH}(?:\\k<part>${DAY}${CLOCK})?$`), inDigits],
  // 3/2026, 15/3/2026, 15/3-2026
  [new RegExp(`^(?:${DAY} ?[-/. ] ?)?${MONTH} ?[-/.: ] ?${YEAR}$`), inDigits],
  // 15/3-26: no other order is written so.
  [new RegExp(`^${DAY} ?/ ?${MONTH}[-' ]{1,3}${SHORT}$`), inDigits],
  // 032026, 15032026
  [/^(?<day>\d\d)?(?<month>0[1-9]|1[0-2])(?<year>(?:19|20)\d\d)$/, inDigits],
  // 201203 is March 2012 to one, and 3 December 2020 to another.
  [/^20(?:0[1-9]|1[0-2])(?:0[1-9]|1[0-2])$/, ambiguous],
  // 202603, 20260315
  [/^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)?$/, inDigits],
  // mars 2026, 15 mars 2026
  [new RegExp(`^(?:${DAY}\\.?[-/ ]?)?${WORD},?[-/ ]*${YEAR}$`), inWords],
  // mars 15, 2026
  [new RegExp(`^${WORD} ${DAY},? ${YEAR}$`), inWords],
  // 2026 mars
  [new RegExp(`^${YEAR},?[-/ ]*${WORD}(?:[-/ ]?${DAY})?$`), inWords],
  // mar-26, mars -26, 15 mars '26
  [new RegExp(`^(?:${DAY}\\.?[-/ ]?)?${WORD},?[-/' ]*${SHORT}$`), inWords],
  [/^(?:19|20)\d\d$/, () => fault('year-without-month')],
  [
    new RegExp(`^(?:${DAY}\\.?[-/ ]?)?${WORD}$`),
    ({ word = '' }) => fault(monthNamed(word) === undefined ? 'not-a-month' : 'month-without-year'),
  ],
  [/^(?:0?[1-9]|1[0-2])$/, () => fault('month-without-year')],
  // 26-03, 03/26, 26-03-15, 260315: which part is the year, nobody can tell.
  [/^\d{1,2} ?[-/. ] ?\d{1,2}(?: ?[-/. ] ?\d{2})?$|^\d{4}$|^\d{6}$/, ambiguous],
]

/** Two figures for a year, as long as only one century can be meant: none for what may be 1955 as well as 2055. */
function withCentury(short: string | undefined): string | undefined {
  const year = Number(short)
  if (year < 50) return `20${short}`
  return year >= 80 ? `19${short}` : undefined
}

function asMonth(year: string | undefined, month: number, day: string | undefined): MonthRead {
  if (month < 1 || month > 12) return fault('not-a-month')
  if (year === undefined) return fault('month-ambiguous')
  if (!/^(?:19|20)\d\d$/.test(year)) return fault('not-a-month')
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  const isDay = day === undefined || (Number(day) >= 1 && Number(day) <= days)
  return isDay ? { month: `${year}-${String(month).padStart(2, '0')}` } : fault('not-a-month')
}

const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

/** By its name or the beginning of it, in Swedish or English: "mars", "mar", "sept". */
function monthNamed(word: string): number | undefined {
  const at = NAMES.findIndex((names) => word.length >= 3 && names.some((name) => name.startsWith(word)))
  return at < 0 ? undefined : at + 1
}
