import type { SameKeys } from '../phrases.ts'
import type { coverTexts as swedish } from './cover-texts.sv.ts'

export const coverTexts = {
  subtitle: 'Mapping of crime prevention in {{county}}',
  answered:
    '{{so}} of {{of}} {{of:answer|answers}}. The left half is the municipality, the right half the police. An empty half is no answer.',
  contents: 'Contents',
  date: 'Date',
  registryNumber: 'Registry number',
  edition: 'Edition',
  publisher: 'Published by',
  publishedBy: 'Responsible',
  note: 'New in this edition',
  hash: 'Checksum',
  foot: 'Registry number {{registryNumber}}, edition {{number}}',
  footUnregistered: 'Edition {{number}}',
} as const satisfies SameKeys<typeof swedish>
