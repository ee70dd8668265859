/** Something in a text that may point out a person. */
export interface PersonalData {
  readonly kind: 'personal-number' | 'phone' | 'email' | 'registration-number' | 'street-address'
  /** Where in the text it begins. */
  readonly at: number
  readonly text: string
}

type Kind = PersonalData['kind']

/** What is found in a text, in the order it stands there; the same on the page and on the server. */
export function personalDataIn(text: string): readonly PersonalData[] {
  const { seen, placeOf } = asSeen(text)
  return foundIn(seen).map((it) => {
    const at = placeOf(it.at)
    return { ...it, at, text: text.slice(at, placeOf(it.at + it.text.length - 1) + 1) }
  })
}

function foundIn(text: string): readonly PersonalData[] {
  const found: PersonalData[] = []
  for (const [kind, pattern, isMeant] of patterns) {
    for (const match of matchesOf(pattern, text)) {
      const it = { kind, at: match.index, text: match[0] }
      // A number in an e-mail address is not a telephone too: what is looked for first has it.
      if (isMeant(match) && !found.some((other) => overlap(it, other))) found.push(it)
    }
  }
  return found.toSorted((one, other) => one.at - other.at)
}

/** What may be there for a reason: a telephone number can be that of a switchboard. */
export const warningsIn = (text: string) => personalDataIn(text).filter((it) => it.kind !== 'personal-number')

export const hasPersonalNumber = (text: string) => firstPersonalNumber(text) !== undefined

/** The first personal number in an answer as it may be shown: "19121212-••••". */
export function maskedNumberIn(answer: unknown): string | undefined {
  const digits = typeof answer === 'string' ? firstPersonalNumber(answer)?.replace(/\D/g, '') : undefined
  return digits && `${digits.slice(0, -4)}-••••`
}

/** Whether somebody seems to be in the middle of writing a personal number. */
export const numberIsUnderWay = (text: string) => UNFINISHED_NUMBER.test(asSeen(text).seen)

/** A soft hyphen, or what a web page has between two characters without anybody seeing it. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/

/** As wide as a Chinese character; each is one digit. */
const WIDE_DIGIT = /[\uff10-\uff19]/g

/** The text without what nobody sees in it, and where each of its characters stands in the whole. */
function asSeen(written: string) {
  const text = written.replace(WIDE_DIGIT, (digit) => digit.normalize('NFKC'))
  if (!UNSEEN.test(text)) return { seen: text, placeOf: (at: number) => at }
  const places = [...text.matchAll(new RegExp(`[^${UNSEEN.source.slice(1)}`, 'g'))].map((it) => it.index)
  return { seen: places.map((at) => text[at]).join(''), placeOf: (at: number) => places[at] ?? text.length }
}

function firstPersonalNumber(text: string): string | undefined {
  for (const match of matchesOf(PERSONAL_NUMBER, asSeen(text).seen)) if (isPersonalNumber(match)) return match[0]
  return undefined
}

/** Also those that begin inside another, which may turn out to be nothing: the year in "2026 19121212-1212". */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  if (!NUMBER_OR_ADDRESS.test(text)) return
  const search = new RegExp(pattern)
  for (let match = search.exec(text); match; match = search.exec(text)) {
    yield match
    search.lastIndex = match.index + 1
  }
}

/** Whatever is looked for has a digit or an @ in it, and most texts have neither. */
const NUMBER_OR_ADDRESS = /[\d@]/

/** A hyphen, whatever dash a word processor or a keyboard of another script makes of it. */
const DASHES = '\\p{Pd}\\u2043\\u2212'
const DASH = `[${DASHES}]`

/**
 * Of a person, or a coordination number (day + 60): ten or twelve digits, however the last four are parted from the
 * date. A longer number is something else. The third digit of an organisation's number is at least 2, and no month is.
 */
const PERSONAL_NUMBER = new RegExp(
  `(?<!\\d)(?<century>18|19|20)?(?<year>\\d\\d)(?<dash>${DASH}|[/. ])?(?<month>\\d\\d)\\k<dash>?(?<day>\\d\\d)` +
    `(?<parting>\\s{0,3}(?:[${DASHES}+./_~*|\\\\·•]{1,3}\\s{0,3})?)(?<last>\\d{4})(?!\\d)`,
  'gu',
)
const UNFINISHED_NUMBER = new RegExp(
  `(?<!\\d)(?:18|19|20)?\\d\\d(?:0\\d|1[0-2])(?:[06][1-9]|[1278]\\d|[39][01])\\s{0,3}(?:[${DASHES}+./_~*|\\\\·•]{1,3}\\s{0,3})?\\d{0,3}(?!\\d)`,
  'u',
)

function isPersonalNumber(match: RegExpExecArray): boolean {
  const { century, year = '', dash, month = '', day = '', parting = '', last = '' } = match.groups ?? {}
  const isSpelledAsOne = dash === undefined || parting.trim() !== ''
  return (
    isDate(century, Number(year), Number(month), Number(day) % 60) &&
    hasCheckDigit(year + month + day + last) &&
    (isSpelledAsOne || isBesideDate(match)) &&
    !isPeriod(match) &&
    !isAmount(match) &&
    !isInRegister(match)
  )
}

/** "1912-12-12 9991", "12/12/12 9991": what follows a date is no time of that day, no year, and nothing that is counted. */
function isBesideDate(match: RegExpExecArray): boolean {
  const { century = '', year = '', dash, parting = '', last = '' } = match.groups ?? {}
  const isCalled = dash === ' ' && century + year === STOCKHOLM
  const isClock = Number(last.slice(0, 2)) < 24 && Number(last.slice(2)) < 60
  const isYear = /^(?:19|20)/.test(last)
  const isCounted = /^\s?(?:[tm]?kr|kronor|st|personer|besök|deltagare|elever|invånare|ärenden|anmälningar)/i.test(
    textAfter(match),
  )
  return parting !== '' && !isCalled && !isClock && !isYear && !isCounted
}

/** The only area code of two digits: a telephone number there begins as a date may. */
const STOCKHOLM = '08'

/** "2024-08-01–2025-12-31", "20240801–2025": a whole date, and after its dash a year or another date. */
function isPeriod(match: RegExpExecArray): boolean {
  const { century = '', year = '', dash, parting = '', last = '' } = match.groups ?? {}
  if (parting.trim() === '' || !/^(?:19|20)/.test(last)) return false
  if (dash !== undefined || PERIOD_GOES_ON.test(textAfter(match))) return true
  // Without hyphens in the date it is also how a person's number is spelled; who was born long before the year is no period.
  const years = Number(last) - Number(century + year)
  return century !== '' && years >= 0 && years <= LONGEST_PERIOD
}

const PERIOD_GOES_ON = new RegExp(`^[${DASHES}/. ](?:0\\d|1[0-2])(?!\\d)`, 'u')

const LONGEST_PERIOD = 5

/** "1212121212 kr": figures without a break, and what they are counted in. */
const isAmount = (match: RegExpExecArray) =>
  /^\d+$/.test(match[0]) &&
  (/^\s?(?:[tm]?kr|kronor|sek|euro?|:-|€|\$)/i.test(textAfter(match)) || /(?:kr|sek)\s?$/i.test(textBefore(match)))

/** "Dnr KS 20240801-2025", "KS-20240801-2025", "20240801-2025/3" */
const isInRegister = (match: RegExpExecArray) =>
  REGISTER.test(textBefore(match)) ||
  /(?<!\p{L})(?!PNR|PERS)\p{Lu}{2,6}[-/]$/u.test(textBefore(match)) ||
  /^[-/]\d{1,4}(?!\d)/.test(textAfter(match))
const REGISTER =
  /(?<!\p{L})(?:dnr|d:nr|bg|pg|bankgiro|plusgiro|ocr|isbn|(?:diarie|ärende|avtals|projekt|beslut(?:s)?|protokolls|faktura|konto|löp|registrerings)-?(?:nr|nummer| nr))\.?:?\s?(?:\p{L}{1,6}[-/ ]?)?$/iu

const textBefore = ({ input, index }: RegExpExecArray) => input.slice(Math.max(0, index - 30), index)
const textAfter = ({ 0: match, input, index }: RegExpExecArray) =>
  input.slice(index + match.length, index + match.length + 12)

function isDate(century: string | undefined, year: number, month: number, day: number): boolean {
  // Without a century the day may have been in any of them: 2000 stands for all that are divisible by four.
  const whole = century === undefined ? 2000 + (year % 4) : Number(century) * 100 + year
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(whole, month, 0)).getUTCDate()
}

/** The last of ten digits follows from the nine before it (Luhn). */
function hasCheckDigit(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => {
    const weighed = digit * (at % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,}/gu

/** 070-123 45 67, 021-12 34 56, 08-123 456 78, +46 (0)70 123 45 67, 0701234567. */
const PHONE =
  /(?<![\d+\p{L}]|\d[-–/.,])(?:(?:\+|00)46[\s-]?(?:\(0\)\s?)?|\(?0)[1-9]\d{0,2}\)?\s?[-–/]?\s?\d{2,3}(?:[\s-]?\d{2,3}){1,3}(?![\d\p{L}]|[-–/.,]\d)/gu

/** Area code and number without the first zero are seven to nine digits; a two-digit area code is only that of Stockholm. */
function isPhone([typed]: RegExpExecArray): boolean {
  const national = typed.replace(/\D/g, '').replace(/^(?:0046|46)?0?/, '')
  return national.length >= 7 && national.length <= 9 && (national.startsWith('8') || !/^\(?0\d\)?[\s–/-]/.test(typed))
}

/** ABC123 or ABC12D; never with I, Q, V, Å, Ä or Ö, and the last letter is no O. In running text in capitals only. */
const REGISTRATION =
  /(?<![\p{L}\d-])(?:(?<letters>[A-HJ-PR-UW-Z]{3})\s?|[a-hj-pr-uw-z]{3})(?!000)(?:\d{3}|\d\d[A-HJ-NPR-UW-Z]|\d\d[a-hj-npr-uw-z])(?![\p{L}\d]|[-–]\d|\s\d{3}(?!\d))/gu

/** What stands before a number in reports on crime prevention without being a vehicle. */
const ABBREVIATIONS = new Set(
  'BRB DNR EST FTE GPS HBT KSO LBE LOB LOU LPO LPT LSO LSS LSU MAX MSB NPF NPO OBS OSA PDF PKT RPS SEK SET SFS SKR SLU SMS SOU STR TEL TOT USD'.split(
    ' ',
  ),
)

const isRegistration = ({ groups }: RegExpExecArray) => !ABBREVIATIONS.has(groups?.['letters'] ?? '')

/** Storgatan 12, Skolvägen 3 B, Stora torget 1; not "gatan 3 kvällar" nor "Storgatan 2 gånger i veckan". */
const STREET =
  /(?<!\p{L})(?:\p{L}{2,40}(?:gatan|vägen|gränd|gränden|torg|torget|allé|allén|stigen|backen)|\p{Lu}\p{L}{1,30}\s(?:gatan?|väg(?:en)?|gränd|torg(?:et)?|allén?|stig(?:en)?|backen?))\s\d{1,3}(?:\s?[A-Ha-h](?!\p{L}))?(?![\d\p{L}]|[.,]\d|\s?%|\s(?:gånger|dagar|kvällar|nätter|helger|veckor|månader|timmar|minuter|år|km|meter|m|kronor|kr|personer|platser|insatser|tillfällen)(?!\p{L}))/gu

const BIG_ROAD = /^(?:riks|läns|motor|europa)vägen|^(?:på|längs|utmed|vid|efter|från|till|riks|läns)\s/i

const patterns: readonly (readonly [Kind, RegExp, (match: RegExpExecArray) => boolean])[] = [
  ['personal-number', PERSONAL_NUMBER, isPersonalNumber],
  ['email', EMAIL, () => true],
  ['phone', PHONE, isPhone],
  ['street-address', STREET, ([typed]) => !BIG_ROAD.test(typed)],
  ['registration-number', REGISTRATION, isRegistration],
]

const overlap = (one: PersonalData, other: PersonalData) =>
  one.at < other.at + other.text.length && other.at < one.at + one.text.length
