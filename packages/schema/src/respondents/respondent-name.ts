import type { Language } from '../text.ts'
import type { RespondentKind } from './respondent-kind.ts'

/**
 * "Sala kommun", "Polisen i Sala", "Lokalpolisområde Norra Västmanland": Swedish in both languages. What a municipality
 * calls itself is known of it (`Municipality.officialName`), and never made from its name.
 */
export function respondentName(kind: RespondentKind, place: string, officialName: string | null | undefined): string {
  switch (kind) {
    case 'municipality':
      return officialName ?? place
    case 'police':
      return `Polisen i ${place}`
    case 'police_area':
      return `Lokalpolisområde ${place}`
  }
}

/** A police area where the column or the heading says what it is: "Norra Västmanland". */
export const areaAlone = (name: string): string => name.replace(/^Lokalpolisområde /, '')

/** The same where it does not come first: "svaren från polisen i Sala", and in English "the answers of the police in Sala". */
export const insideSentence = (name: string, language: Language): string =>
  language === 'sv'
    ? name.replace(/^(Polisen i |Lokalpolisområde )/, (word) => word.toLowerCase())
    : name.replace(/^Polisen i /, 'the police in ').replace(/^Lokalpolisområde /, 'the local police area ')
