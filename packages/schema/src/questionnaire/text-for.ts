import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { Language, Text } from '../text.ts'

const police = { sv: 'polisen', en: 'the police' } as const satisfies Text
const municipality = { sv: 'kommunen', en: 'the municipality' } as const satisfies Text

const counterpartOf = {
  municipality: police,
  police: municipality,
  police_area: municipality,
} as const satisfies Record<RespondentKind, Text>

/** A text as this respondent reads it: `{counterpart}` is the police to a municipality, and the other way round. */
export const textFor = (text: Text, language: Language, kind: RespondentKind): string =>
  text[language].replaceAll('{counterpart}', counterpartOf[kind][language])
