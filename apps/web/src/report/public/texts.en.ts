import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  aside: 'Edition {{number}} for the public · {{date}} · {{authority}}',
  replaced: 'This edition has been replaced by edition {{number}}, published on {{date}}.',
  readNewest: 'Read edition {{number}}',
  replaces: 'This edition replaces edition {{number}}, which is still here.',
  readOlder: 'Read edition {{number}}',
  csv: 'The tables one by one (csv)',
  withdrawn: {
    title: 'Edition {{number}} has been withdrawn',
    lead: 'The county administrative board withdrew the edition on {{date}}. It is no longer shown.',
    why: 'Why',
    replaced: 'It has been replaced by edition {{number}}, published on {{date}}.',
    notReplaced: 'There is no later edition that replaces it.',
  },
  toStart: 'To the start page of the service',
} as const satisfies Translated<typeof swedish>
