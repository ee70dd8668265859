import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'

/** Sala kommun, Västerås kommun, but Norbergs kommun. */
const ENDS_WITHOUT_S = /[aeiouyåäösxz]$/i

/** "Sala kommun", "Polisen i Sala", "Lokalpolisområde Norra Västmanland": Swedish in both languages. */
export function respondentName(kind: RespondentKind, place: string): string {
  switch (kind) {
    case 'municipality':
      return `${place}${ENDS_WITHOUT_S.test(place) ? '' : 's'} kommun`
    case 'police':
      return `Polisen i ${place}`
    case 'police_area':
      return `Lokalpolisområde ${place}`
  }
}
