import type { Section } from '../../questionnaire/section.ts'
import { bothSides } from '../respondent-kinds.ts'
import { actorKind } from '../code-lists/actor.ts'
import { unknown } from '../code-lists/answers.ts'
import { respondentRole } from '../code-lists/organisation.ts'
import { withOther } from '../with-other.ts'

export const about = {
  id: 'about',
  title: { sv: 'Om er som svarar', en: 'About you' },
  lead: {
    sv: 'Frågorna om din roll och hur länge du har haft den gäller dig som svarar. De andra gäller er organisation.',
    en: 'The questions about your role and how long you have had it are about you who answer. The others are about your organisation.',
  },
  questions: [
    {
      id: 'about.municipality',
      text: { sv: 'Svaret gäller följande kommun', en: 'The answers are about this municipality' },
      help: { sv: 'Förifyllt från ditt uppdrag.', en: 'Filled in from your assignment.' },
      askedOf: bothSides,
      required: true,
      audience: 'public',
      kind: 'fixed',
      shows: 'municipality',
    },
    ...withOther(
      {
        id: 'about.role',
        text: { sv: 'Vilken roll har du?', en: 'What is your role?' },
        why: {
          sv: 'Förutsättningarna skiljer sig mellan roller. Länsstyrelsen kan anpassa stödet om vi vet vilka som svarar.',
          en: 'Conditions differ between roles. The county administrative board can adapt its support if we know who answers.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'county-board',
        carries: false,
        kind: 'single',
        options: respondentRole,
      },
      { sv: 'Vilken annan roll?', en: 'Which other role?' },
    ),
    {
      id: 'about.years',
      text: { sv: 'Hur länge har du haft rollen?', en: 'How long have you had the role?' },
      why: {
        sv: 'Den som är ny kan behöva en introduktion.',
        en: 'Someone who is new may need an introduction.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      carries: false,
      kind: 'single',
      options: [
        { code: 'lt1', text: { sv: 'Mindre än 1 år', en: 'Less than 1 year' } },
        { code: 'y1_2', text: { sv: '1 till under 3 år', en: '1 to under 3 years' } },
        { code: 'y3_5', text: { sv: '3 till 5 år', en: '3 to 5 years' } },
        { code: 'gt5', text: { sv: 'Mer än 5 år', en: 'More than 5 years' } },
      ],
    },
    ...withOther(
      {
        id: 'about.contributors',
        text: { sv: 'Vilka fler har bidragit till svaren?', en: 'Who else has contributed to the answers?' },
        help: { sv: 'Välj verksamheter. Skriv inga namn.', en: 'Choose services. Write no names.' },
        askedOf: bothSides,
        required: false,
        audience: 'county-board',
        kind: 'multi',
        options: actorKind,
      },
      { sv: 'Vilken annan verksamhet?', en: 'Which other service?' },
    ),
    {
      id: 'about.anchored',
      text: { sv: 'Är svaren förankrade hos ledningen?', en: 'Does the management stand behind the answers?' },
      why: {
        sv: 'Svaren blir er organisations bild av läget. Vi vill veta om ledningen har sett dem.',
        en: 'The answers become your organisation’s view of the situation. We want to know whether the management has seen them.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      carries: false,
      kind: 'single',
      options: [
        { code: 'yes_management', text: { sv: 'Ja, hos chef eller ledning', en: 'Yes, a manager or the management' } },
        {
          code: 'yes_council',
          text: { sv: 'Ja, i det brottsförebyggande rådet', en: 'Yes, the crime prevention council' },
        },
        { code: 'no', text: { sv: 'Nej', en: 'No' } },
        {
          code: 'planned',
          text: {
            sv: 'Nej, men de ska förankras innan vi skickar in',
            en: 'No, but it will be done before we submit',
          },
        },
        unknown,
      ],
    },
  ],
} as const satisfies Section
