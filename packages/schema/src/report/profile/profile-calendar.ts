import type { Language } from '../../text.ts'
import { dateInWords } from './dates-chapter.ts'
import type { Profile, ProfileDate } from './profile.ts'
import { profileWriting } from './profile-writing.ts'

/** The dates that lie ahead, as a calendar that any program reads (RFC 5545): the whole first day of each month. */
export function profileCalendar(profile: Profile, releasedAt: string, language: Language): string {
  const writing = profileWriting(profile, language)
  const { round, respondent } = profile
  const ahead = profile.dates.filter(({ monthsLeft }) => monthsLeft >= 0)
  const stamp = `${releasedAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const lines = ahead.flatMap((date) => [
    'BEGIN:VEVENT',
    `UID:${uidOf(date, profile)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.month.replace('-', '')}01`,
    `SUMMARY:${escaped(`${dateInWords(date, writing)} (${respondent.name})`)}`,
    `DESCRIPTION:${escaped(`${writing.month(date.month)}. ${round.name}, ${round.authority}.`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kartlaggning//Profile//SV',
    'CALSCALE:GREGORIAN',
    // Also where no date lies ahead.
    ...(round.fictional ? [`X-WR-CALDESC:${escaped(`${round.name}. ${writing.say('fictional')}`)}`] : []),
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

/** The same date in a later release is the same event. */
const uidOf = ({ what, name = '', municipality = '' }: ProfileDate, { respondent }: Profile) =>
  `${what}${[name, municipality].map((it) => it && `-${encodeURIComponent(it)}`).join('')}-${respondent.id}@kartlaggning`

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, (it) => `\\${it}`).replaceAll(/\r?\n/g, '\\n')

const MOST_OCTETS = 75
const octets = (text: string) => new TextEncoder().encode(text).length

/** A long line goes on in the next, after a space. */
function folded(line: string): string {
  const lines: string[] = []
  let now = ''
  for (const letter of line) {
    if (octets(now + letter) > MOST_OCTETS) {
      lines.push(now)
      now = ` ${letter}`
    } else now += letter
  }
  return [...lines, now].join('\r\n')
}
