import type { Section } from '../../questionnaire/section.ts'
import { bothSides } from '../respondent-kinds.ts'
import { trend, unknown } from '../code-lists/answers.ts'
import { arena } from '../code-lists/initiative.ts'
import { problemArea } from '../code-lists/problem-area.ts'
import { concern } from '../code-lists/scales.ts'
import { withOther } from '../with-other.ts'

export const problems = {
  id: 'problems',
  title: { sv: 'Problembild', en: 'Problems' },
  lead: {
    sv: 'Svara utifrån er egen bild av kommunen. Kommunen och polisen svarar var för sig på samma frågor.',
    en: 'Answer from your own view of the municipality. The municipality and the police answer the same questions separately.',
  },
  questions: [
    {
      id: 'problems.concern',
      text: {
        sv: 'Hur stort bedömer ni att problemet är i kommunen i dag?',
        en: 'How large do you judge the problem to be in the municipality today?',
      },
      help: {
        sv: 'Gör en samlad bedömning. Det finns inget facit. Att kommun och polis ser olika är intressant, inte fel.',
        en: 'Make an overall judgement. There is no right answer. That municipality and police see things differently is interesting, not wrong.',
      },
      why: {
        sv: 'Vi lägger kommunens och polisens bilder bredvid varandra. Då syns var ni behöver prata ihop er och var länet kan arbeta gemensamt.',
        en: 'We put the pictures of the municipality and the police side by side. That shows where you need to talk and where the county can work together.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'lansbra',
      mirrored: true,
      kind: 'matrix',
      rows: problemArea,
      optionalRows: ['other'],
      cell: { kind: 'scale', points: concern, unknown: true, notApplicable: true },
    },
    {
      id: 'problems.concernOther',
      text: { sv: 'Vilket annat problem?', en: 'Which other problem?' },
      help: {
        sv: 'Fyll i om ni har bedömt ”Annat problem”.',
        en: 'Fill this in if you have judged “Another problem”.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      kind: 'text',
      max: 100,
    },
    {
      id: 'problems.trend',
      text: {
        sv: 'Hur har problemet förändrats de senaste två åren?',
        en: 'How has the problem changed in the last two years?',
      },
      askedOf: bothSides,
      required: true,
      audience: 'lansbra',
      mirrored: true,
      kind: 'matrix',
      rows: problemArea,
      rowShownWhen: { question: 'problems.concern', atLeast: 2 },
      cell: { kind: 'single', options: trend },
    },
    {
      id: 'problems.priority',
      text: {
        sv: 'Vilka tre problem är viktigast att arbeta med det kommande året?',
        en: 'Which three problems are the most important to work on in the coming year?',
      },
      help: { sv: 'Välj det viktigaste först.', en: 'Choose the most important first.' },
      why: {
        sv: 'Vi ser om kommunen och polisen prioriterar samma problem, och om det finns insatser mot dem.',
        en: 'We see whether the municipality and the police give priority to the same problems, and whether there are initiatives against them.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'lansbra',
      mirrored: true,
      kind: 'ranking',
      options: problemArea,
      places: 3,
    },
    {
      id: 'problems.basis',
      text: { sv: 'Vad bygger bedömningen på?', en: 'What is the judgement based on?' },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      kind: 'matrix',
      rows: problemArea,
      rowShownWhen: { question: 'problems.priority', containsRow: true },
      cell: {
        kind: 'multi',
        options: [
          { code: 'statistics', text: { sv: 'Statistik', en: 'Statistics' } },
          { code: 'picture', text: { sv: 'Lägesbild', en: 'Situational picture' } },
          { code: 'survey', text: { sv: 'Trygghetsmätning', en: 'Safety survey' } },
          { code: 'dialogue', text: { sv: 'Dialog', en: 'Dialogue' } },
          { code: 'experience', text: { sv: 'Erfarenhet', en: 'Experience' } },
        ],
      },
    },
    ...withOther(
      {
        id: 'problems.arena',
        text: { sv: 'Var uppstår problemet främst?', en: 'Where does the problem mainly arise?' },
        help: { sv: 'Välj typ av plats. Skriv ingen adress.', en: 'Choose the kind of place. Write no address.' },
        askedOf: bothSides,
        required: false,
        audience: 'county-board',
        kind: 'matrix',
        rows: problemArea,
        rowShownWhen: { question: 'problems.priority', containsRow: true },
        cell: { kind: 'multi', options: arena },
      },
      { sv: 'Vilken annan typ av plats?', en: 'Which other kind of place?' },
    ),
    {
      id: 'problems.linkedMunicipalities',
      text: {
        sv: 'Vilka andra kommuner hänger problemet ihop med?',
        en: 'Which other municipalities is the problem linked to?',
      },
      why: {
        sv: 'Länsstyrelsen ska stödja och ta initiativ till åtgärder som rör flera kommuner.',
        en: 'The county administrative board is to support and initiate measures that concern several municipalities.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'lansbra',
      kind: 'matrix',
      rows: problemArea,
      rowShownWhen: { question: 'problems.concern', atLeast: 3 },
      cell: { kind: 'municipalities' },
    },
    {
      id: 'problems.safety',
      text: {
        sv: 'Hur bedömer ni den upplevda tryggheten i kommunen?',
        en: 'How do you judge perceived safety in the municipality?',
      },
      askedOf: bothSides,
      required: true,
      audience: 'lansbra',
      mirrored: true,
      kind: 'single',
      options: [
        { code: 'good', text: { sv: 'God', en: 'Good' } },
        { code: 'fairly', text: { sv: 'Ganska god', en: 'Fairly good' } },
        { code: 'poor', text: { sv: 'Ganska dålig', en: 'Fairly poor' } },
        { code: 'bad', text: { sv: 'Dålig', en: 'Poor' } },
        unknown,
      ],
    },
    {
      id: 'problems.safetyTrend',
      text: {
        sv: 'Hur har tryggheten förändrats de senaste två åren?',
        en: 'How has safety changed in the last two years?',
      },
      askedOf: bothSides,
      required: true,
      audience: 'lansbra',
      mirrored: true,
      kind: 'single',
      options: trend,
    },
    {
      id: 'problems.emerging',
      text: { sv: 'Ser ni något nytt problem på väg?', en: 'Do you see any new problem on its way?' },
      help: {
        sv: 'Beskriv kort. Skriv inget om enskilda personer eller pågående ärenden.',
        en: 'Describe it briefly. Write nothing about individuals or ongoing cases.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      kind: 'text',
      max: 500,
      multiline: true,
    },
  ],
} as const satisfies Section
