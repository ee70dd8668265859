import type { Section } from '../../shown.ts'
import { policeArea } from '../asked-of.ts'
import { unknown } from '../code-lists/answers.ts'

export const organisation = {
  id: 'organisation',
  title: { sv: 'Organisation och styrning', en: 'Organisation and steering' },
  questions: [
    {
      id: 'organisation.areaPolice',
      text: {
        sv: 'Hur många områdespoliser har lokalpolisområdet?',
        en: 'How many area police officers does the local police area have?',
      },
      askedOf: policeArea,
      required: false,
      audience: 'county-board',
      kind: 'number',
      min: 0,
      max: 1000,
      unit: { sv: 'områdespoliser', en: 'area police officers' },
    },
    {
      id: 'organisation.policePlan',
      text: {
        sv: 'Har lokalpolisområdet en lokal plan utifrån Polismyndighetens brottsförebyggande strategi?',
        en: 'Does the local police area have a local plan based on the Police Authority’s crime prevention strategy?',
      },
      why: {
        sv: 'Polismyndigheten har en strategi för brottsförebyggande arbete. Vi vill se hur långt den har nått lokalt.',
        en: 'The Police Authority has a crime prevention strategy. We want to see how far it has reached locally.',
      },
      askedOf: policeArea,
      required: true,
      audience: 'county-board',
      kind: 'single',
      options: [
        { code: 'yes', text: { sv: 'Ja', en: 'Yes' } },
        { code: 'in_progress', text: { sv: 'Pågår', en: 'In progress' } },
        { code: 'no', text: { sv: 'Nej', en: 'No' } },
        unknown,
      ],
    },
  ],
} as const satisfies Section
