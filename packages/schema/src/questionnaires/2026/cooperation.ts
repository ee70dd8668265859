import type { Section } from '../../questionnaire/section.ts'
import { bothSides, municipality } from '../respondent-kinds.ts'
import { unknown } from '../code-lists/answers.ts'
import { problemArea } from '../code-lists/problem-area.ts'
import { degree5 } from '../code-lists/degree-scale.ts'

export const cooperation = {
  id: 'cooperation',
  title: { sv: 'Kommunöverskridande samverkan', en: 'Cooperation between municipalities' },
  lead: {
    sv: 'Frågorna gäller samverkan med andra kommuner och nätverket LänsBrå, som samlar länets brottsförebyggande arbete.',
    en: 'The questions are about cooperation with other municipalities and about the network LänsBrå, which brings together crime prevention in the county.',
  },
  questions: [
    {
      id: 'cooperation.with',
      text: {
        sv: 'Vilka andra kommuner samverkar ni med om brottsförebyggande arbete?',
        en: 'Which other municipalities do you cooperate with on crime prevention?',
      },
      why: {
        sv: 'Brott stannar inte vid kommungränsen. Länsstyrelsen ska stödja och ta initiativ till åtgärder som rör flera kommuner.',
        en: 'Crime does not stop at the municipal boundary. The county administrative board is to support and initiate measures that concern several municipalities.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'lansbra',
      kind: 'municipalities',
      none: true,
    },
    {
      id: 'cooperation.forms',
      text: { sv: 'På vilket sätt samverkar ni?', en: 'In what way do you cooperate?' },
      askedOf: bothSides,
      required: true,
      audience: 'lansbra',
      shownWhen: { question: 'cooperation.with', notIn: ['none'] },
      kind: 'multi',
      options: [
        { code: 'shared_function', text: { sv: 'Delad funktion', en: 'A shared function' } },
        { code: 'joint_picture', text: { sv: 'Gemensam lägesbild', en: 'A joint situational picture' } },
        { code: 'joint_action', text: { sv: 'Samverkansinsats', en: 'A joint action' } },
        { code: 'training', text: { sv: 'Gemensam utbildning', en: 'Joint training' } },
        { code: 'network', text: { sv: 'Nätverk och erfarenhetsutbyte', en: 'Networks and exchange of experience' } },
        { code: 'association', text: { sv: 'Kommunalförbund', en: 'A joint municipal authority' } },
      ],
    },
    {
      id: 'cooperation.problems',
      text: { sv: 'Om vilka problem samverkar ni?', en: 'Which problems do you cooperate on?' },
      why: {
        sv: 'Vi jämför med problembilden: finns det problem som flera grannkommuner delar, utan att någon arbetar med dem tillsammans?',
        en: 'We compare with the problem picture: are there problems that several neighbours share, and nobody works on together?',
      },
      askedOf: bothSides,
      required: true,
      audience: 'lansbra',
      shownWhen: { question: 'cooperation.with', notIn: ['none'] },
      kind: 'multi',
      options: problemArea,
    },
    {
      id: 'cooperation.wantedWith',
      text: {
        sv: 'Med vilka kommuner skulle ni vilja samverka mer?',
        en: 'Which municipalities would you like to cooperate more with?',
      },
      why: {
        sv: 'När två kommuner önskar samma sak kan Länsstyrelsen föra ihop dem.',
        en: 'When two municipalities wish for the same thing, the county administrative board can bring them together.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'lansbra',
      kind: 'municipalities',
    },
    {
      id: 'cooperation.wantedProblems',
      text: {
        sv: 'Vilka problem skulle ni vilja samverka mer om?',
        en: 'Which problems would you like to cooperate more on?',
      },
      askedOf: bothSides,
      required: false,
      audience: 'lansbra',
      kind: 'multi',
      options: problemArea,
    },
    {
      id: 'cooperation.wantedSharedFunction',
      text: {
        sv: 'Är ni intresserade av att dela samordningsfunktion eller analysstöd med en annan kommun?',
        en: 'Are you interested in sharing a coordination function or analysis support with another municipality?',
      },
      askedOf: municipality,
      required: false,
      audience: 'lansbra',
      kind: 'single',
      options: [
        { code: 'yes', text: { sv: 'Ja', en: 'Yes' } },
        { code: 'maybe', text: { sv: 'Kanske', en: 'Maybe' } },
        { code: 'no', text: { sv: 'Nej', en: 'No' } },
      ],
    },
    {
      id: 'cooperation.lansbraMeetings',
      text: {
        sv: 'Hur många av LänsBrås träffar deltog ni i de senaste 12 månaderna?',
        en: 'How many of LänsBrå’s meetings did you attend in the last 12 months?',
      },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      kind: 'single',
      options: [
        { code: 'all', text: { sv: 'Alla', en: 'All of them' } },
        { code: 'most', text: { sv: 'De flesta', en: 'Most of them' } },
        { code: 'some', text: { sv: 'Någon enstaka', en: 'One or a few' } },
        { code: 'none', text: { sv: 'Ingen', en: 'None of them' } },
        unknown,
      ],
    },
    {
      id: 'cooperation.lansbraValue',
      text: { sv: 'I vilken grad har ni nytta av LänsBrå?', en: 'To what extent is LänsBrå useful to you?' },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      shownWhen: { question: 'cooperation.lansbraMeetings', in: ['all', 'most', 'some'] },
      kind: 'scale',
      points: degree5,
      unknown: true,
    },
    {
      id: 'cooperation.lansbraWish',
      text: { sv: 'Vad vill ni att LänsBrå tar upp?', en: 'What would you like LänsBrå to take up?' },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      kind: 'text',
      max: 500,
      multiline: true,
    },
    {
      id: 'cooperation.bob',
      text: {
        sv: 'Finns det ett lokalt Bob-råd som omfattar kommunen?',
        en: 'Is there a local Bob council that covers the municipality?',
      },
      help: {
        sv: 'Bob står för barn och unga i organiserad brottslighet. I rådet samarbetar myndigheter för att barn och unga ska lämna kriminella nätverk eller aldrig dras in i dem.',
        en: 'Bob stands for children and young people in organised crime. In the council, authorities cooperate so that children and young people leave criminal networks or are never drawn into them.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'counterpart',
      mirrored: true,
      kind: 'single',
      options: [
        { code: 'active', text: { sv: 'Ja', en: 'Yes' } },
        { code: 'starting', text: { sv: 'Nej, men ett håller på att starta', en: 'No, but one is starting' } },
        { code: 'no', text: { sv: 'Nej', en: 'No' } },
        unknown,
      ],
    },
  ],
} as const satisfies Section
