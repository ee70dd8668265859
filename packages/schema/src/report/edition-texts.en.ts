import type { SameKeys } from '../phrases.ts'
import type { editionTexts as swedish } from './edition-texts.sv.ts'

/** The same in English. */
export const editionTexts = {
  onBehalf: { partly: 'Answered {{date}}, partly submitted by the county administrative board on their behalf' },
  cover: {
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
  },
  changes: {
    chapters: {
      leftOut: 'Left out: {{chapters}}.',
      takenIn: 'Included again: {{chapters}}.',
      written: 'The county administrative board has written a text of its own in {{chapters}}.',
      unwritten: 'The text of the county administrative board has been removed from {{chapters}}.',
      rewritten: 'The text of the county administrative board has been changed in {{chapters}}.',
    },
    submitted: 'New answers have come in from {{names}}.',
    judged_one: '{{count}} cell of the figure of problems has another value.',
    judged_other: '{{count}} cells of the figure of problems have another value.',
    structured_one: '{{count}} answer about organisation, knowledge or agreements is another.',
    structured_other: '{{count}} answers about organisation, knowledge or agreements are others.',
    thresholds: 'Thresholds have been moved. {{said}}',
    rules: 'Rules have been rewritten: {{rules}}.',
    added_one: '{{count}} development need has been added',
    added_other: '{{count}} development needs have been added',
    removed_one: '{{count}} development need is no longer included',
    removed_other: '{{count}} development needs are no longer included',
    status: '{{need}}: from {{from}} to {{to}}.',
  },
} as const satisfies SameKeys<typeof swedish>
