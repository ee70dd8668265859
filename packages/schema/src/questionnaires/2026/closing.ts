import type { Section } from '../../shown.ts'
import { bothSides } from '../asked-of.ts'

export const closing = {
  id: 'closing',
  title: { sv: 'Avslutning', en: 'Closing' },
  inLight: true,
  questions: [
    {
      id: 'closing.noPersonalData',
      text: {
        sv: 'Jag har kontrollerat att svaren inte innehåller uppgifter om enskilda personer eller uppgifter som omfattas av sekretess.',
        en: 'I have checked that the answers contain no information about individuals and no information covered by secrecy.',
      },
      why: {
        sv: 'Svaren blir allmänna handlingar när ni lämnar in dem, och normalt får vem som helst läsa dem.',
        en: 'The answers become official documents when you submit them, and normally anyone may read them.',
      },
      askedOf: bothSides,
      required: true,
      kind: 'confirmation',
    },
  ],
} as const satisfies Section
