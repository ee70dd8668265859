import type { Text } from '../text.ts'

/** How large a problem is found to be. */
export const concernWords = {
  '0': { sv: 'inget problem (0)', en: 'not a problem (0)' },
  '1': { sv: 'litet (1)', en: 'small (1)' },
  '2': { sv: 'måttligt (2)', en: 'moderate (2)' },
  '3': { sv: 'stort (3)', en: 'large (3)' },
  '4': { sv: 'mycket stort (4)', en: 'very large (4)' },
  unknown: { sv: 'vet inte', en: 'don’t know' },
  not_applicable: { sv: 'inte aktuellt', en: 'not applicable' },
  none: { sv: 'inte svarat', en: 'not answered' },
} as const satisfies Record<string, Text>

/** How grave a gap is; never a number alone. */
export const severityWords = {
  none: { sv: 'Kan inte bedömas', en: 'Cannot be assessed' },
  '1': { sv: 'Att uppmärksamma', en: 'To note' },
  '2': { sv: 'Utvecklingsområde', en: 'Area to develop' },
  '3': { sv: 'Betydande utvecklingsbehov', en: 'Significant development need' },
  '4': { sv: 'Gäller ett krav i lagen', en: 'Concerns a requirement of the law' },
} as const satisfies Record<string, Text>

/** The seven areas in which the county board gives support; their codes are nobody's to read. */
export const taskWords = {
  practical_support: { sv: 'Praktiskt stöd', en: 'Practical support' },
  collaboration_exchange: {
    sv: 'Samverkan och erfarenhetsutbyte',
    en: 'Collaboration and exchange of experience',
  },
  cross_municipal: { sv: 'Kommunöverskridande åtgärder', en: 'Cross-municipal measures' },
  knowledge_based_work: { sv: 'Kunskapsbaserat arbetssätt', en: 'Knowledge-based working' },
  evidence_base: { sv: 'Kunskap och beprövad erfarenhet', en: 'Knowledge and proven experience' },
  training: { sv: 'Kompetens och utbildning', en: 'Skills and training' },
  local_national_link: {
    sv: 'Länk mellan lokal och nationell nivå',
    en: 'Link between local and national level',
  },
} as const satisfies Record<string, Text>
