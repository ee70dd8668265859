import type { Option } from '../../questionnaire/question.ts'
import type { Section } from '../../questionnaire/section.ts'
import type { Text } from '../../text.ts'
import { bothSides, municipality, police, policeArea } from '../respondent-kinds.ts'
import { actorKind } from '../code-lists/actor.ts'
import { unknown, yesNoUnknown } from '../code-lists/answers.ts'
import { steeringDocument } from '../code-lists/organisation.ts'
import { degree5 } from '../code-lists/scales.ts'
import { withOther } from '../with-other.ts'

const percent = { sv: 'procent', en: 'per cent' } as const

const whereThereIsAFunction = {
  question: 'organisation.function',
  in: ['own_person', 'several', 'shared_municipality'],
} as const

const whereThereIsACouncil = {
  question: 'organisation.council',
  in: ['active', 'shared', 'dormant'],
} as const

const localPlan = [
  { code: 'yes', text: { sv: 'Ja', en: 'Yes' } },
  { code: 'in_progress', text: { sv: 'Pågår', en: 'In progress' } },
  { code: 'no', text: { sv: 'Nej', en: 'No' } },
  unknown,
] as const satisfies readonly Option[]

/** The police may answer otherwise for a municipality than the police area does for all of its. */
const whyAnotherAnswer = {
  sv: 'Varför är svaret ett annat för kommunen?',
  en: 'Why is the answer another for the municipality?',
} as const satisfies Text

export const organisation = {
  id: 'organisation',
  title: { sv: 'Organisation och styrning', en: 'Organisation and steering' },
  questions: [
    {
      id: 'organisation.function',
      text: {
        sv: 'Har kommunen en samordningsfunktion för det brottsförebyggande arbetet?',
        en: 'Does the municipality have a coordination function for crime prevention?',
      },
      help: {
        sv: 'Lagen kräver en funktion. Den behöver inte vara en egen tjänst.',
        en: 'The law requires a function. It need not be a post of its own.',
      },
      why: {
        sv: 'Enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska varje kommun ha en samordningsfunktion.',
        en: 'Under the Act (2023:196) on municipalities’ responsibility for crime prevention, every municipality must have a coordination function.',
      },
      askedOf: municipality,
      required: true,
      audience: 'lansbra',
      sameAsBra: true,
      kind: 'single',
      options: [
        { code: 'own_person', text: { sv: 'Ja, en utpekad person', en: 'Yes, a designated person' } },
        {
          code: 'several',
          text: { sv: 'Ja, delad mellan flera i kommunen', en: 'Yes, shared between several in the municipality' },
        },
        {
          code: 'shared_municipality',
          text: { sv: 'Ja, delad med annan kommun', en: 'Yes, shared with another municipality' },
        },
        { code: 'in_progress', text: { sv: 'Håller på att inrättas', en: 'It is being set up' } },
        { code: 'no', text: { sv: 'Nej', en: 'No' } },
        unknown,
      ],
    },
    {
      id: 'organisation.functionSharedWith',
      text: {
        sv: 'Vilken eller vilka kommuner delar ni funktionen med?',
        en: 'Which municipality or municipalities do you share the function with?',
      },
      askedOf: municipality,
      required: true,
      audience: 'lansbra',
      shownWhen: { question: 'organisation.function', in: ['shared_municipality'] },
      kind: 'municipalities',
    },
    {
      id: 'organisation.fteAllocated',
      text: {
        sv: 'Hur stor del av en heltid är avsatt för samordningen?',
        en: 'How large a share of full-time is set aside for the coordination?',
      },
      help: {
        sv: 'Ange procent av en heltid för er kommun. Två halvtider = 100.',
        en: 'Give the percentage of full-time for your municipality. Two half-times = 100.',
      },
      why: {
        sv: 'Länsstyrelsen kan föreslå stöd, eller en delad funktion, där tiden inte räcker.',
        en: 'The county administrative board can suggest support, or a shared function, where time is too short.',
      },
      askedOf: municipality,
      required: true,
      audience: 'county-board',
      shownWhen: whereThereIsAFunction,
      kind: 'number',
      min: 0,
      max: 500,
      unit: percent,
    },
    {
      id: 'organisation.fteActual',
      text: { sv: 'Hur mycket tid används i praktiken?', en: 'How much time is used in practice?' },
      help: { sv: 'Uppskatta i procent.', en: 'Estimate as a percentage.' },
      askedOf: municipality,
      required: false,
      audience: 'county-board',
      shownWhen: whereThereIsAFunction,
      kind: 'number',
      min: 0,
      max: 500,
      unit: percent,
    },
    ...withOther(
      {
        id: 'organisation.placement',
        text: { sv: 'Var i organisationen finns funktionen?', en: 'Where in the organisation is the function placed?' },
        askedOf: municipality,
        required: true,
        audience: 'county-board',
        shownWhen: whereThereIsAFunction,
        kind: 'single',
        options: [
          {
            code: 'executive_office',
            text: { sv: 'Kommunledning/kommunstyrelseförvaltning', en: 'Municipal management/executive office' },
          },
          { code: 'social', text: { sv: 'Socialförvaltning', en: 'Social services' } },
          { code: 'education', text: { sv: 'Utbildning', en: 'Education' } },
          { code: 'culture_leisure', text: { sv: 'Kultur och fritid', en: 'Culture and leisure' } },
          { code: 'technical', text: { sv: 'Samhällsbyggnad/teknik', en: 'Planning/technical services' } },
          {
            code: 'rescue',
            text: { sv: 'Räddningstjänst/kommunalförbund', en: 'Fire and rescue services/joint municipal authority' },
          },
          { code: 'other', text: { sv: 'Någon annanstans', en: 'Somewhere else' } },
          unknown,
        ],
      },
      { sv: 'Var då?', en: 'Where?' },
    ),
    ...withOther(
      {
        id: 'organisation.otherDuties',
        text: { sv: 'Vilka andra uppdrag har samma person?', en: 'Which other duties does the same person have?' },
        askedOf: municipality,
        required: false,
        audience: 'county-board',
        kind: 'multi',
        options: [
          { code: 'preparedness', text: { sv: 'Beredskap/säkerhet', en: 'Preparedness/security' } },
          { code: 'public_health', text: { sv: 'Folkhälsa', en: 'Public health' } },
          { code: 'andts', text: { sv: 'ANDTS', en: 'ANDTS (alcohol, drugs, doping, tobacco and gambling)' } },
          { code: 'violence', text: { sv: 'Våld i nära relationer', en: 'Domestic violence' } },
          { code: 'integration', text: { sv: 'Integration', en: 'Integration' } },
          { code: 'extremism', text: { sv: 'Våldsbejakande extremism', en: 'Violent extremism' } },
          { code: 'management', text: { sv: 'Chefsuppdrag', en: 'Management' } },
          { code: 'none', text: { sv: 'Inga', en: 'None' }, exclusive: true },
          { code: 'other', text: { sv: 'Annat uppdrag', en: 'Another duty' } },
        ],
      },
      { sv: 'Vilket annat uppdrag?', en: 'Which other duty?' },
    ),
    {
      id: 'organisation.mandate',
      text: {
        sv: 'I vilken grad har funktionen mandat att driva arbetet över förvaltningsgränser?',
        en: 'To what extent does the function have the mandate to drive the work across departments?',
      },
      askedOf: municipality,
      required: true,
      audience: 'county-board',
      shownWhen: { question: 'organisation.function', notIn: ['no', 'unknown'] },
      kind: 'scale',
      points: degree5,
    },
    ...withOther(
      {
        id: 'organisation.training',
        text: {
          sv: 'Vilken utbildning i brottsförebyggande arbete har du?',
          en: 'Which training in crime prevention do you have?',
        },
        why: {
          sv: 'Vi planerar utbildningar efter vad länets samordnare och kommunpoliser redan har.',
          en: 'We plan training by what the county’s coordinators and municipal police officers already have.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'county-board',
        kind: 'multi',
        options: [
          { code: 'none', text: { sv: 'Ingen', en: 'None' }, exclusive: true },
          { code: 'short', text: { sv: 'Kortare kurs eller webbutbildning', en: 'A short or online course' } },
          { code: 'bra', text: { sv: 'Brås utbildning', en: 'Brå’s training' } },
          { code: 'university', text: { sv: 'Högskolekurs', en: 'A university course' } },
          { code: 'police_internal', text: { sv: 'Polisens interna utbildning', en: 'Internal police training' } },
          { code: 'other', text: { sv: 'Annan utbildning', en: 'Other training' } },
        ],
      },
      { sv: 'Vilken annan utbildning?', en: 'Which other training?' },
    ),
    {
      id: 'organisation.personChanges',
      text: {
        sv: 'Hur många personer har haft uppdraget de senaste tre åren?',
        en: 'How many people have had the assignment in the last three years?',
      },
      help: { sv: 'Räkna med dig själv.', en: 'Include yourself.' },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      kind: 'number',
      min: 1,
      max: 10,
      unit: { sv: 'personer', en: 'people' },
    },
    {
      id: 'organisation.steeringDocs',
      text: {
        sv: 'Vilka beslutade styrdokument har kommunen?',
        en: 'Which adopted steering documents does the municipality have?',
      },
      askedOf: municipality,
      required: true,
      audience: 'public',
      kind: 'multi',
      options: steeringDocument,
    },
    {
      id: 'organisation.budget',
      text: {
        sv: 'Finns särskilda medel för brottsförebyggande arbete i år?',
        en: 'Are there dedicated funds for crime prevention this year?',
      },
      askedOf: municipality,
      required: false,
      audience: 'county-board',
      kind: 'single',
      options: yesNoUnknown,
    },
    {
      id: 'organisation.budgetSek',
      text: { sv: 'Ungefär hur mycket?', en: 'Roughly how much?' },
      help: { sv: 'Utöver lön till samordnaren.', en: 'Besides the coordinator’s salary.' },
      askedOf: municipality,
      required: false,
      audience: 'county-board',
      shownWhen: { question: 'organisation.budget', in: ['yes'] },
      kind: 'number',
      min: 0,
      max: 1_000_000_000,
      unit: { sv: 'kronor', en: 'kronor' },
    },
    {
      id: 'organisation.council',
      text: {
        sv: 'Finns ett lokalt brottsförebyggande råd (lokalt Brå) eller motsvarande råd?',
        en: 'Is there a local crime prevention council (a local Brå) or an equivalent council?',
      },
      why: {
        sv: 'I rådet möts de som kan besluta. Kommunen och polisen får samma frågor, så att ni kan se om ni har samma bild av det.',
        en: 'The council is where those who can decide meet. The municipality and the police get the same questions, so that you can see whether you have the same view of it.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'public',
      mirrored: true,
      kind: 'single',
      options: [
        { code: 'active', text: { sv: 'Ja, aktivt', en: 'Yes, an active one' } },
        {
          code: 'shared',
          text: { sv: 'Ja, gemensamt med annan kommun', en: 'Yes, together with another municipality' },
        },
        { code: 'dormant', text: { sv: 'Finns men vilande', en: 'There is one, but it is dormant' } },
        { code: 'planned', text: { sv: 'Planeras', en: 'It is being planned' } },
        { code: 'no', text: { sv: 'Nej', en: 'No' } },
        unknown,
      ],
    },
    {
      id: 'organisation.councilName',
      text: { sv: 'Vad kallas rådet?', en: 'What is the council called?' },
      help: {
        sv: 'T.ex. Trygghetsrådet, Förebyggande rådet.',
        en: 'For example the Safety Council or the Prevention Council.',
      },
      askedOf: municipality,
      required: false,
      audience: 'lansbra',
      shownWhen: whereThereIsACouncil,
      kind: 'text',
      max: 100,
    },
    {
      id: 'organisation.councilChair',
      text: { sv: 'Vem är ordförande?', en: 'Who chairs it?' },
      askedOf: bothSides,
      required: true,
      audience: 'public',
      shownWhen: whereThereIsACouncil,
      mirrored: true,
      kind: 'single',
      options: [
        {
          code: 'mayor',
          text: { sv: 'Kommunstyrelsens ordförande', en: 'The chair of the municipal executive board' },
        },
        {
          code: 'shared_mayor_lpo',
          text: {
            sv: 'Delat: kommunstyrelsens ordförande och lokalpolisområdeschefen',
            en: 'Shared: the chair of the executive board and the head of the local police area',
          },
        },
        { code: 'politician', text: { sv: 'Annan politiker', en: 'Another politician' } },
        { code: 'ceo', text: { sv: 'Kommundirektör', en: 'The chief executive of the municipality' } },
        { code: 'officer', text: { sv: 'Annan tjänsteperson', en: 'Another official' } },
        unknown,
      ],
    },
    ...withOther(
      {
        id: 'organisation.councilMembers',
        text: { sv: 'Vilka ingår?', en: 'Who are members?' },
        askedOf: bothSides,
        required: true,
        audience: 'public',
        shownWhen: whereThereIsACouncil,
        mirrored: true,
        kind: 'multi',
        options: actorKind,
      },
      { sv: 'Vilken annan aktör ingår?', en: 'Which other actor is a member?' },
    ),
    {
      id: 'organisation.councilMeetings',
      text: {
        sv: 'Hur många gånger har rådet träffats de senaste 12 månaderna?',
        en: 'How many times has the council met in the last 12 months?',
      },
      askedOf: bothSides,
      required: true,
      audience: 'counterpart',
      shownWhen: whereThereIsACouncil,
      mirrored: true,
      kind: 'number',
      min: 0,
      max: 52,
      unit: { sv: 'gånger', en: 'times' },
    },
    {
      id: 'organisation.councilStrategic',
      text: {
        sv: 'I vilken grad fungerar rådet som ett strategiskt forum?',
        en: 'To what extent does the council work as a strategic forum?',
      },
      help: {
        sv: 'Tar rådet ställning till problem, prioriteringar och uppföljning?',
        en: 'Does the council take a position on problems, priorities and follow-up?',
      },
      askedOf: bothSides,
      required: true,
      audience: 'counterpart',
      shownWhen: whereThereIsACouncil,
      mirrored: true,
      kind: 'scale',
      points: degree5,
    },
    {
      id: 'organisation.operationalGroup',
      text: {
        sv: 'Finns en operativ samverkansgrupp mellan kommun och polis?',
        en: 'Is there an operational cooperation group between municipality and police?',
      },
      help: { sv: 'T.ex. EST-grupp.', en: 'For example an EST group.' },
      askedOf: bothSides,
      required: true,
      audience: 'counterpart',
      mirrored: true,
      kind: 'single',
      options: [
        { code: 'weekly', text: { sv: 'Ja, varje vecka', en: 'Yes, every week' } },
        { code: 'biweekly', text: { sv: 'Ja, varannan vecka', en: 'Yes, every second week' } },
        { code: 'monthly', text: { sv: 'Ja, varje månad', en: 'Yes, every month' } },
        { code: 'less', text: { sv: 'Ja, mer sällan', en: 'Yes, less often' } },
        { code: 'no', text: { sv: 'Nej', en: 'No' } },
        unknown,
      ],
    },
    {
      id: 'organisation.policeContact',
      text: {
        sv: 'Hur är kommunpolisfunktionen bemannad för kommunen?',
        en: 'How is the function of municipal police officer staffed for the municipality?',
      },
      why: {
        sv: 'Vi vill se om förutsättningarna hos kommun och polis går ihop. Uppgifter om polisens resurser tas inte med i rapporten.',
        en: 'We want to see whether the conditions of the municipality and the police match. Information on the resources of the police is not included in the report.',
      },
      askedOf: police,
      required: true,
      audience: 'county-board',
      kind: 'single',
      options: [
        { code: 'full', text: { sv: 'Egen, heltid', en: 'Its own, full-time' } },
        { code: 'part', text: { sv: 'Egen, deltid', en: 'Its own, part-time' } },
        { code: 'shared', text: { sv: 'Delad mellan flera kommuner', en: 'Shared between several municipalities' } },
        { code: 'vacant', text: { sv: 'Vakant', en: 'Vacant' } },
        unknown,
      ],
    },
    {
      id: 'organisation.policeFte',
      text: {
        sv: 'Hur stor del av en heltid är avsatt för just den här kommunen?',
        en: 'How large a share of full-time is set aside for this municipality in particular?',
      },
      askedOf: police,
      required: true,
      audience: 'county-board',
      kind: 'number',
      min: 0,
      max: 200,
      unit: percent,
    },
    {
      id: 'organisation.policeDiverted',
      text: {
        sv: 'Hur ofta har tid för brottsförebyggande arbete fått användas till annat de senaste 12 månaderna?',
        en: 'How often has time for crime prevention had to be used for something else in the last 12 months?',
      },
      help: { sv: 'T.ex. kommenderingar.', en: 'For example for temporary duty elsewhere.' },
      askedOf: police,
      required: true,
      audience: 'county-board',
      kind: 'single',
      options: [
        { code: 'never', text: { sv: 'Aldrig', en: 'Never' } },
        { code: 'seldom', text: { sv: 'Någon gång', en: 'Once or a few times' } },
        { code: 'monthly', text: { sv: 'Varje månad', en: 'Every month' } },
        { code: 'weekly', text: { sv: 'Varje vecka', en: 'Every week' } },
        unknown,
      ],
    },
    {
      id: 'organisation.areaPolice',
      text: {
        sv: 'Hur många områdespoliser har lokalpolisområdet?',
        en: 'How many area police officers does the local police area have?',
      },
      askedOf: policeArea,
      required: false,
      audience: 'counterpart',
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
      audience: 'counterpart',
      kind: 'single',
      options: localPlan,
    },
    {
      id: 'organisation.areaPoliceHere',
      text: {
        sv: 'Gäller ett annat antal områdespoliser för just er kommun?',
        en: 'Does another number of area police officers apply to your municipality?',
      },
      help: {
        sv: 'Lämna tomt om lokalpolisområdets gemensamma svar stämmer för kommunen.',
        en: 'Leave empty if the common answer of the local police area is right for the municipality.',
      },
      askedOf: police,
      required: false,
      audience: 'counterpart',
      kind: 'number',
      min: 0,
      max: 1000,
      unit: { sv: 'områdespoliser', en: 'area police officers' },
    },
    {
      id: 'organisation.areaPoliceHereWhy',
      text: whyAnotherAnswer,
      askedOf: police,
      required: true,
      audience: 'counterpart',
      shownWhen: { question: 'organisation.areaPoliceHere', answered: true },
      kind: 'text',
      max: 300,
    },
    {
      id: 'organisation.policePlanHere',
      text: {
        sv: 'Gäller ett annat svar om den lokala planen för just er kommun?',
        en: 'Does another answer about the local plan apply to your municipality?',
      },
      help: {
        sv: 'Lämna tomt om lokalpolisområdets gemensamma svar stämmer för kommunen.',
        en: 'Leave empty if the common answer of the local police area is right for the municipality.',
      },
      askedOf: police,
      required: false,
      audience: 'counterpart',
      kind: 'single',
      options: localPlan,
    },
    {
      id: 'organisation.policePlanHereWhy',
      text: whyAnotherAnswer,
      askedOf: police,
      required: true,
      audience: 'counterpart',
      shownWhen: { question: 'organisation.policePlanHere', answered: true },
      kind: 'text',
      max: 300,
    },
  ],
} as const satisfies Section
