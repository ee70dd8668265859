import type { Audience } from '../../answers/audience.ts'
import type { Kind } from '../../questionnaire/question.ts'
import type { Text } from '../../text.ts'
import { bothSides } from '../respondent-kinds.ts'
import { unknown, yesPartlyNoUnknown } from '../code-lists/answers.ts'
import {
  approach,
  arena,
  evaluated,
  evidenceLevel,
  financing,
  followup,
  phase,
  preventionLevel,
  result,
  share,
  targetGroup,
} from '../code-lists/initiative.ts'
import { method } from '../code-lists/method.ts'
import { problemArea } from '../code-lists/problem-area.ts'

type Definition = Kind & {
  readonly text: Text
  readonly help?: Text
  readonly why?: Text
  readonly askedOf: typeof bothSides
  readonly required: boolean
  readonly audience: Audience
}

/** What is asked in the same way about an initiative and about a joint action. Each section gives the ids. */
export const aboutInitiatives = {
  name: {
    text: { sv: 'Vad heter insatsen?', en: 'What is the initiative called?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'text',
    max: 120,
  },
  method: {
    text: {
      sv: 'Vilken metod eller vilket arbetssätt bygger insatsen på?',
      en: 'Which method or way of working is the initiative based on?',
    },
    why: {
      sv: 'Då kan vi se vilka som arbetar på samma sätt och kan lära av varandra.',
      en: 'It shows us who works in the same way and can learn from each other.',
    },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: method,
  },
  problems: {
    text: { sv: 'Vilka problem riktar den sig mot?', en: 'Which problems is it aimed at?' },
    help: { sv: 'Välj högst tre.', en: 'Choose three at most.' },
    why: {
      sv: 'Vi jämför insatserna med problembilden för att se om något stort problem saknar insats.',
      en: 'We compare the initiatives with the problem picture to see whether any large problem lacks an initiative.',
    },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'multi',
    options: problemArea,
    max: 3,
  },
  approach: {
    text: { sv: 'Är insatsen social eller situationell?', en: 'Is the initiative social or situational?' },
    help: {
      sv: 'En social insats påverkar viljan att begå brott. En situationell insats gör brottet svårare att begå.',
      en: 'A social initiative affects the will to commit crime. A situational initiative makes the crime harder to commit.',
    },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: [...approach, unknown],
  },
  level: {
    text: {
      sv: 'Är insatsen universell, selektiv eller indikerad?',
      en: 'Is the initiative universal, selective or indicated?',
    },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: [...preventionLevel, unknown],
  },
  targets: {
    text: { sv: 'Vilka målgrupper har insatsen?', en: 'Which target groups does the initiative have?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'multi',
    options: targetGroup,
  },
  arenas: {
    text: { sv: 'Var sker den?', en: 'Where does it take place?' },
    askedOf: bothSides,
    required: false,
    audience: 'lansbra',
    kind: 'multi',
    options: arena,
  },
  phase: {
    text: { sv: 'I vilken fas är insatsen?', en: 'Which phase is the initiative in?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: [...phase, unknown],
  },
  start: {
    text: { sv: 'När startar eller startade den?', en: 'When does it, or did it, start?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'month',
    unknown: true,
  },
  end: {
    text: { sv: 'När slutar eller slutade den?', en: 'When does it, or did it, end?' },
    help: { sv: 'Lämna tomt om den inte har något slutdatum.', en: 'Leave empty if it has no end date.' },
    askedOf: bothSides,
    required: false,
    audience: 'lansbra',
    kind: 'month',
  },
  financing: {
    text: { sv: 'Hur finansieras den?', en: 'How is it financed?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'multi',
    options: financing,
  },
  goal: {
    text: { sv: 'Finns det ett mätbart mål?', en: 'Is there a measurable goal?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: yesPartlyNoUnknown,
  },
  evidence: {
    text: { sv: 'Vilket kunskapsstöd finns det för insatsen?', en: 'What evidence is there for the initiative?' },
    why: {
      sv: 'Länsstyrelsen ska verka för att arbetet bygger på kunskap och beprövad erfarenhet.',
      en: 'The county administrative board is to promote work based on knowledge and proven experience.',
    },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: evidenceLevel,
  },
  followup: {
    text: { sv: 'Hur följer ni upp den?', en: 'How do you follow it up?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: followup,
  },
  evaluated: {
    text: { sv: 'Har den utvärderats?', en: 'Has it been evaluated?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'multi',
    options: evaluated,
  },
  result: {
    text: { sv: 'Vilket resultat har den gett hittills?', en: 'What result has it had so far?' },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: result,
  },
  share: {
    text: { sv: 'Kan ni dela era erfarenheter med andra?', en: 'Can you share your experience with others?' },
    why: {
      sv: 'Länsstyrelsen ska bidra till att erfarenheter sprids i länet. Vi kan föra ihop er med dem som har samma problem.',
      en: 'The county administrative board is to help spread experience in the county. We can put you in touch with others who have the same problem.',
    },
    askedOf: bothSides,
    required: true,
    audience: 'lansbra',
    kind: 'single',
    options: share,
  },
} as const satisfies Record<string, Definition>

/** Asks which way of working it is, when the list does not say so. */
export const whichMethod = {
  sv: 'Vad kallas metoden eller arbetssättet?',
  en: 'What is the method or way of working called?',
} as const satisfies Text
export const whichTarget = { sv: 'Vilken annan målgrupp?', en: 'Which other target group?' } as const satisfies Text
export const whichArena = {
  sv: 'Vilken annan typ av plats?',
  en: 'Which other kind of place?',
} as const satisfies Text
