const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** 20260101, 2026-1-1 and 1 januari 2026 are as good as 2026-01-01; undefined where it is no day. */
export function readDay(text: string): string | undefined {
  const said = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
  const { year = '', month = '', day = '' } = (YEAR_FIRST.exec(said) ?? AS_ONE.exec(said))?.groups ?? dayFirst(said)
  const whole = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(whole) && new Date(whole).toJSON()?.slice(0, 10) === whole
  return isDay ? whole : undefined
}

const YEAR_FIRST = /^(?<year>\d{4})(?<part>[-/.])(?<month>\d{1,2})\k<part>(?<day>\d{1,2})$/
const AS_ONE = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/
const DAY_FIRST =
  /^(?:den )?(?<day>\d{1,2})(?<between>[./ ])\s*(?<month>\d{1,2}|\p{L}{3,9})(?:\.(?= ))?(?<after>[./ -])\s*(?<year>\d{4})$/u

/** "12 oktober 2023", "12.10.2023", "5/3 2026"; which of "10/12/2023" is the month is not known. */
function dayFirst(said: string): Readonly<Partial<Record<string, string>>> {
  const { day = '', between, month = '', after, year = '' } = DAY_FIRST.exec(said)?.groups ?? {}
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (named > 0) return { year, month: String(named), day }
  return between === '/' && after === '/' && Number(day) <= 12 && day !== month ? {} : { year, month, day }
}
