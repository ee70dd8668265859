/** Which days nothing is sent on. */
export interface Quiet {
  readonly quietWeekends: boolean
  readonly quietHolidays: boolean
}

const DAY = 86_400_000
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const yearOf = (day: string) => Number(day.slice(0, 4))
/** 0 is Sunday. */
const weekday = (day: string) => new Date(timeOf(day)).getUTCDay()

export const addDays = (day: string, days: number) => dayOf(timeOf(day) + days * DAY)

/** Easter Sunday by the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The first day from this one on that falls on a Saturday. */
const saturdayFrom = (day: string) => addDays(day, (6 - weekday(day) + 7) % 7)

/** Swedish public holidays (lag 1989:253), and the eves that most are free on. */
export function holidaysOf(year: number): readonly string[] {
  const easter = easterOf(year)
  const midsummer = saturdayFrom(`${year}-06-20`)
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].map((it) => `${year}-${it}`)
  const movable = [-2, -1, 0, 1, 39, 49].map((days) => addDays(easter, days))
  return [...fixed, ...movable, addDays(midsummer, -1), midsummer, saturdayFrom(`${year}-10-31`)].toSorted()
}

export function isQuiet(day: string, { quietWeekends, quietHolidays }: Quiet): boolean {
  if (quietWeekends && [0, 6].includes(weekday(day))) return true
  return quietHolidays && holidaysOf(yearOf(day)).includes(day)
}

/** The day itself, or the last before it that is not quiet: what is sent before a last day stays before it. */
export const notQuiet = (day: string, quiet: Quiet): string =>
  isQuiet(day, quiet) ? notQuiet(addDays(day, -1), quiet) : day
