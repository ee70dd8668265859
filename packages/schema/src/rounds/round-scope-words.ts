import type { Text } from '../text.ts'

export const roundScopeWords = {
  full: { sv: 'Fullständig omgång', en: 'Full round' },
  light: { sv: 'Lätt omgång', en: 'Light round' },
} as const satisfies Record<string, Text>
