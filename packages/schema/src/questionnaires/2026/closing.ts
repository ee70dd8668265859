import type { Section } from '../../questionnaire/section.ts'
import { bothSides } from '../respondent-kinds.ts'
import { obstacle } from '../code-lists/knowledge.ts'
import { hinder } from '../code-lists/scales.ts'

export const closing = {
  id: 'closing',
  title: { sv: 'Hinder och avslutning', en: 'Obstacles and closing' },
  last: true,
  inLight: ['closing.noPersonalData', 'closing.shareLevel'],
  questions: [
    {
      id: 'closing.obstacle',
      text: {
        sv: 'Hur stort hinder är följande för ert brottsförebyggande arbete?',
        en: 'How large an obstacle is the following to your crime prevention?',
      },
      why: {
        sv: 'Vissa hinder kan vi undanröja i länet. Andra behöver föras vidare nationellt.',
        en: 'Some obstacles can be removed in the county. Others need to be raised nationally.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'counterpart',
      mirrored: true,
      kind: 'matrix',
      rows: obstacle,
      optionalRows: ['other'],
      cell: { kind: 'scale', points: hinder, unknown: true, notApplicable: true },
    },
    {
      id: 'closing.obstacleOther',
      text: { sv: 'Vilket annat hinder?', en: 'Which other obstacle?' },
      help: {
        sv: 'Fyll i om ni har bedömt ”Annat hinder”.',
        en: 'Fill this in if you have judged “Another obstacle”.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      kind: 'text',
      max: 100,
    },
    {
      id: 'closing.goodExample',
      text: { sv: 'Vilket arbete är ni mest nöjda med?', en: 'Which work are you most pleased with?' },
      why: {
        sv: 'Vi sprider goda exempel i länet, så att fler kan lära av dem.',
        en: 'We spread good examples in the county, so that more can learn from them.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'lansbra',
      kind: 'text',
      max: 1000,
      multiline: true,
    },
    {
      id: 'closing.development',
      text: {
        sv: 'Vilket är ert eget viktigaste utvecklingsområde det kommande året?',
        en: 'What is your own most important area to develop in the coming year?',
      },
      why: {
        sv: 'Kommunens och polisens svar läses bredvid varandra i avstämningen.',
        en: 'The answers of the municipality and the police are read side by side in the reconciliation.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'counterpart',
      mirrored: true,
      kind: 'text',
      max: 500,
      multiline: true,
    },
    {
      id: 'closing.open',
      text: { sv: 'Något mer ni vill berätta?', en: 'Is there anything else you want to tell us?' },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      kind: 'text',
      max: 2000,
      multiline: true,
    },
    {
      id: 'closing.surveyFeedback',
      text: { sv: 'Hur kan kartläggningen bli bättre?', en: 'How can the survey become better?' },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      carries: false,
      kind: 'text',
      max: 500,
      multiline: true,
    },
    {
      id: 'closing.noPersonalData',
      text: {
        sv: 'Jag har kontrollerat fritextsvaren. De innehåller inga uppgifter om enskilda personer och, så vitt jag vet, inga som omfattas av sekretess.',
        en: 'I have checked the answers in free text. They contain no information about individuals and, as far as I know, none covered by secrecy.',
      },
      why: {
        sv: 'Svaren blir allmän handling när ni skickar in dem. Vem som helst kan begära att få läsa dem.',
        en: 'The answers become official documents when you submit them. Anyone can ask to read them.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      carries: false,
      kind: 'confirmation',
    },
    {
      id: 'closing.shareLevel',
      text: {
        sv: 'Vilka ska kunna läsa alla era svar i tjänsten?',
        en: 'Who should be able to read all your answers in the service?',
      },
      help: {
        sv: 'Svaren är allmän handling och kan begäras ut. Här väljer ni bara vad tjänsten visar.',
        en: 'The answers are official documents and can be requested. Here you only choose what the service shows.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      kind: 'single',
      options: [
        {
          code: 'coordinator',
          text: { sv: 'Bara Länsstyrelsen', en: 'Only the county administrative board' },
        },
        {
          code: 'counterpart',
          text: {
            sv: 'Länsstyrelsen och {counterpart}',
            en: 'The county administrative board and {counterpart}',
          },
        },
        {
          code: 'lansbra',
          text: {
            sv: 'Länsstyrelsen och alla i LänsBrå',
            en: 'The county administrative board and everyone in LänsBrå',
          },
        },
      ],
    },
  ],
} as const satisfies Section
