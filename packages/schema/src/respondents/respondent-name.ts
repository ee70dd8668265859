import type { RespondentKind } from './respondent-kind.ts'

/** Sala kommun, but Norbergs kommun. */
const ENDS_WITHOUT_S = /[aeiouyåäösxz]$/i

/** Those that call themselves a town; to the law they are municipalities like the others. */
const TOWNS = new Set([
  'Borås',
  'Göteborg',
  'Haparanda',
  'Helsingborg',
  'Landskrona',
  'Lidingö',
  'Malmö',
  'Mölndal',
  'Solna',
  'Stockholm',
  'Sundbyberg',
  'Trollhättan',
  'Vaxholm',
  'Västerås',
])
const OF_THEIR_OWN = new Map([
  ['Falun', 'Falu kommun'],
  ['Gotland', 'Region Gotland'],
])

/** "Sala kommun", "Polisen i Sala", "Lokalpolisområde Norra Västmanland": Swedish in both languages. */
export function respondentName(kind: RespondentKind, place: string): string {
  switch (kind) {
    case 'municipality':
      return OF_THEIR_OWN.get(place) ?? `${place}${ENDS_WITHOUT_S.test(place) ? '' : 's'} ${kindOf(place)}`
    case 'police':
      return `Polisen i ${place}`
    case 'police_area':
      return `Lokalpolisområde ${place}`
  }
}

const kindOf = (place: string) => (TOWNS.has(place) ? 'stad' : 'kommun')

/** The same where it does not come first: "svaren från polisen i Sala". */
export const insideSentence = (name: string): string =>
  name.replace(/^(Polisen i |Lokalpolisområde )/, (word) => word.toLowerCase())
