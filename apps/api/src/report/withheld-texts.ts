import type { Withheld } from '@kartlaggning/schema/answers/audience'
import type { Text } from '@kartlaggning/schema/text'

/** In the place of a sentence that would tell an answer. */
export const withheldTexts = {
  question: {
    sv: 'Underlaget visas inte här: det bygger på svar som bara är till för länsstyrelsen.',
    en: 'What this rests on is not shown here: it is answers meant for the county administrative board only.',
  },
  respondent: {
    sv: 'Underlaget visas inte här: någon av dem som har svarat har valt att visa sina svar för färre.',
    en: 'What this rests on is not shown here: one of those who answered has chosen to show its answers to fewer.',
  },
  difference: {
    sv: 'Underlaget visas inte här: skillnader mellan kommunens och polisens svar visas bara för dem själva och för länsstyrelsen.',
    en: 'What this rests on is not shown here: differences between the answers of municipality and police are shown only to themselves and to the county administrative board.',
  },
} as const satisfies Record<Withheld['notShown'], Text>
