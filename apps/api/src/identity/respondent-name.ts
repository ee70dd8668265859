import type { RespondentKind } from '@kartlaggning/schema/respondent-kind'

/** "Sala kommun", "Polisen i Sala", "Lokalpolisområde Norra Västmanland": Swedish in both languages. */
export function respondentName(kind: RespondentKind, place: string): string {
  switch (kind) {
    case 'municipality':
      return `${place} kommun`
    case 'police':
      return `Polisen i ${place}`
    case 'police_area':
      return `Lokalpolisområde ${place}`
  }
}
