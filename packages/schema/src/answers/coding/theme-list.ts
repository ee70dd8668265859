import type { Text } from '../../text.ts'
import { ruleThemes, type RuleTheme } from '../../rules/theme.ts'

/** What the free texts are about, said for those who code them. */
const definitions: Readonly<Record<Exclude<RuleTheme, 'own'>, Text>> = {
  organisation: {
    sv: 'Samordning, tid och mandat för det brottsförebyggande arbetet, och det lokala rådet.',
    en: 'Coordination, time and mandate for crime prevention, and the local council.',
  },
  knowledge: {
    sv: 'Lägesbild, orsaksanalys, åtgärdsplan och uppföljning, och hur invånare och unga får komma till tals.',
    en: 'Situational picture, analysis of causes, plan of measures and follow-up, and how residents and young people are heard.',
  },
  initiatives: {
    sv: 'Brott och otrygghet i kommunen, och insatserna mot dem.',
    en: 'Crime and lack of safety in the municipality, and the initiatives against them.',
  },
  collaboration: {
    sv: 'Samverkan med skola, socialtjänst, bostadsbolag, föreningar och andra på orten.',
    en: 'Collaboration with schools, social services, housing companies, associations and others in the municipality.',
  },
  sides: {
    sv: 'Hur kommunen och polisen arbetar tillsammans: överenskommelse, medborgarlöfte och gemensam bild.',
    en: 'How the municipality and the police work together: agreement, citizen promise and a picture in common.',
  },
  across: {
    sv: 'Samverkan med andra kommuner, och det som är gemensamt i länet.',
    en: 'Collaboration with other municipalities, and what the county has in common.',
  },
  support: {
    sv: 'Det som hindrar arbetet, och det stöd som behövs från Länsstyrelsen och nationellt.',
    en: 'What stands in the way of the work, and the support needed from the county board and nationally.',
  },
}

export interface ListedTheme {
  readonly code: string
  readonly name: Text
  readonly definition: Text
}

/** The themes that every county begins with, under the names that the findings of rules are gathered under. */
export const themeList: readonly ListedTheme[] = Object.entries(definitions).map(([code, definition]) => ({
  code,
  name: ruleThemes[code as keyof typeof definitions],
  definition,
}))
