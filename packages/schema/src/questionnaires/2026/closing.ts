import type { Section } from '../../questionnaire/section.ts'
import { bothSides } from '../respondent-kinds.ts'
import { obstacle } from '../code-lists/knowledge.ts'
import { hinder } from '../code-lists/scales.ts'

export const closing = {
  id: 'closing',
  title: { sv: 'Hinder och avslutning', en: 'Obstacles and closing' },
  last: true,
  inLight: ['closing.minutes', 'closing.noPersonalData', 'closing.shareLevel'],
  questions: [
    {
      id: 'closing.obstacle',
      text: {
        sv: 'I vilken grad hindrar följande ert brottsförebyggande arbete?',
        en: 'To what extent does the following stand in the way of your crime prevention?',
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
      cell: { kind: 'scale', points: hinder, notApplicable: true },
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
        sv: 'Goda exempel sprids i länet, så att fler kan lära av dem.',
        en: 'Good examples are spread in the county, so that more can learn from them.',
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
      id: 'closing.minutes',
      text: {
        sv: 'Ungefär hur många minuter tog det att svara?',
        en: 'Roughly how many minutes did it take to answer?',
      },
      help: {
        sv: 'Räkna ihop tiden för alla som har bidragit.',
        en: 'Add up the time of everyone who has contributed.',
      },
      why: {
        sv: 'Länsstyrelsen ska göra det så lätt som möjligt att lämna uppgifter. Tiden visar om vi lyckas.',
        en: 'The county administrative board must make it as easy as possible to give information. The time shows whether we succeed.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      carries: false,
      kind: 'number',
      min: 0,
      max: 6000,
      unit: { sv: 'minuter', en: 'minutes' },
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
        sv: 'Jag har kontrollerat att svaren inte innehåller uppgifter om enskilda personer eller uppgifter som omfattas av sekretess.',
        en: 'I have checked that the answers contain no information about individuals and no information covered by secrecy.',
      },
      why: {
        sv: 'Svaren blir allmänna handlingar när ni lämnar in dem, och normalt får vem som helst läsa dem.',
        en: 'The answers become official documents when you submit them, and normally anyone may read them.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      carries: false,
      kind: 'confirmation',
    },
    {
      id: 'closing.shareLevel',
      text: { sv: 'Vem får se era svar i sin helhet?', en: 'Who may see your answers in full?' },
      help: {
        sv: 'Svaren är allmänna handlingar. Här väljer ni vad systemet visar.',
        en: 'The answers are official documents. Here you choose what the system shows.',
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
        { code: 'counterpart', text: { sv: 'Även {counterpart}', en: 'Also {counterpart}' } },
        { code: 'lansbra', text: { sv: 'Alla i LänsBrå', en: 'Everyone in LänsBrå' } },
      ],
    },
  ],
} as const satisfies Section
