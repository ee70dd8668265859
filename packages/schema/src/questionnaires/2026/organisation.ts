import type { Option } from '../../questionnaire/question.ts'
import type { Section } from '../../questionnaire/section.ts'
import { bothSides, municipality, police, policeArea } from '../respondent-kinds.ts'
import { actorKind } from '../code-lists/actor.ts'
import { onlyUnknown, unknown, yesNoUnknown } from '../code-lists/answers.ts'
import { steeringDocument } from '../code-lists/organisation.ts'
import { degree5 } from '../code-lists/degree-scale.ts'
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
  { code: 'in_progress', text: { sv: 'Nej, men arbete pågår', en: 'No, but work is in progress' } },
  { code: 'no', text: { sv: 'Nej', en: 'No' } },
  unknown,
] as const satisfies readonly Option[]

export const organisation = {
  id: 'organisation',
  title: { sv: 'Organisation och styrning', en: 'Organisation and governance' },
  questions: [
    {
      id: 'organisation.function',
      text: {
        sv: 'Har kommunen en samordningsfunktion för det brottsförebyggande arbetet?',
        en: 'Does the municipality have a coordination function for crime prevention?',
      },
      help: {
        sv: 'Lagen kräver en samordningsfunktion, men inte en särskild tjänst.',
        en: 'The law requires a coordination function, but not a post of its own.',
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
          text: { sv: 'Ja, delad med en annan kommun', en: 'Yes, shared with another municipality' },
        },
        {
          code: 'federation',
          text: {
            sv: 'Ja, genom kommunalförbund eller köpt av annan',
            en: 'Yes, through a joint municipal authority or bought from another',
          },
        },
        {
          code: 'in_progress',
          text: { sv: 'Nej, men den håller på att inrättas', en: 'No, but it is being set up' },
        },
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
        sv: 'Svara i procent av en heltid för er kommun. Två halvtider blir 100 procent.',
        en: 'Answer as a percentage of full-time for your municipality. Two half-times make 100 per cent.',
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
      unknown: true,
    },
    {
      id: 'organisation.fteActual',
      text: {
        sv: 'Hur stor del av en heltid går åt i praktiken?',
        en: 'How large a share of full-time does it take in practice?',
      },
      help: { sv: 'Uppskatta i procent av en heltid.', en: 'Estimate as a percentage of full-time.' },
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
            text: {
              sv: 'Kommunledning eller kommunstyrelseförvaltning',
              en: 'Municipal management or executive office',
            },
          },
          { code: 'social', text: { sv: 'Socialförvaltning', en: 'Social services' } },
          { code: 'education', text: { sv: 'Utbildning', en: 'Education' } },
          { code: 'culture_leisure', text: { sv: 'Kultur och fritid', en: 'Culture and leisure' } },
          { code: 'technical', text: { sv: 'Samhällsbyggnad eller teknik', en: 'Planning or technical services' } },
          {
            code: 'rescue',
            text: {
              sv: 'Räddningstjänst eller kommunalförbund',
              en: 'Fire and rescue services or joint municipal authority',
            },
          },
          { code: 'other', text: { sv: 'Någon annanstans', en: 'Somewhere else' } },
          unknown,
        ],
      },
      { sv: 'Var i organisationen?', en: 'Where in the organisation?' },
    ),
    ...withOther(
      {
        id: 'organisation.otherDuties',
        text: {
          sv: 'Vilka andra uppdrag har den som samordnar arbetet?',
          en: 'Which other duties does whoever coordinates the work have?',
        },
        askedOf: municipality,
        required: false,
        audience: 'county-board',
        shownWhen: whereThereIsAFunction,
        kind: 'multi',
        options: [
          { code: 'preparedness', text: { sv: 'Beredskap eller säkerhet', en: 'Preparedness or security' } },
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
      shownWhen: whereThereIsAFunction,
      kind: 'scale',
      points: degree5,
      unknown: true,
    },
    ...withOther(
      {
        id: 'organisation.training',
        text: {
          sv: 'Vilken utbildning i brottsförebyggande arbete har du?',
          en: 'Which training in crime prevention do you have?',
        },
        help: { sv: 'Frågan gäller dig som svarar.', en: 'The question is about you who answer.' },
        why: {
          sv: 'Vi planerar utbildningar efter vad länets samordnare och kommunpoliser redan har.',
          en: 'We plan training by what the county’s coordinators and municipal police officers already have.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'county-board',
        carries: false,
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
        sv: 'Hur många har haft rollen de senaste tre åren?',
        en: 'How many people have had the role in the last three years?',
      },
      help: { sv: 'Räkna med dig själv.', en: 'Include yourself.' },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      kind: 'number',
      min: 1,
      max: 10,
      unit: { sv: 'personer', en: 'people' },
      unknown: true,
    },
    {
      id: 'organisation.steeringDocs',
      text: {
        sv: 'Vilka beslutade styrdokument har kommunen?',
        en: 'Which adopted policy documents does the municipality have?',
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
        sv: 'Har kommunen avsatt särskilda pengar för brottsförebyggande arbete i år?',
        en: 'Has the municipality set aside dedicated money for crime prevention this year?',
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
        sv: 'Finns det ett lokalt brottsförebyggande råd (lokalt Brå) eller ett motsvarande råd?',
        en: 'Is there a local crime prevention council (a local Brå) or an equivalent council?',
      },
      why: {
        sv: 'I rådet möts de som kan besluta. Kommunen och polisen får samma frågor, så att ni ser om ni har samma bild av rådet.',
        en: 'The council is where those who can decide meet. The municipality and the police get the same questions, so that you see whether you have the same view of the council.',
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
          text: { sv: 'Ja, gemensamt med en annan kommun', en: 'Yes, together with another municipality' },
        },
        { code: 'dormant', text: { sv: 'Ja, men det är vilande', en: 'Yes, but it is dormant' } },
        { code: 'planned', text: { sv: 'Nej, men det planeras', en: 'No, but it is being planned' } },
        { code: 'no', text: { sv: 'Nej', en: 'No' } },
        unknown,
      ],
    },
    {
      id: 'organisation.councilName',
      text: { sv: 'Vad kallas rådet?', en: 'What is the council called?' },
      help: {
        sv: 'Till exempel Trygghetsrådet eller Förebyggande rådet.',
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
      text: { sv: 'Vem är ordförande i rådet?', en: 'Who chairs the council?' },
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
            sv: 'Delat mellan kommunstyrelsens ordförande och lokalpolisområdeschefen',
            en: 'Shared: the chair of the executive board and the head of the local police area',
          },
        },
        {
          code: 'lpo_chief',
          text: { sv: 'Lokalpolisområdeschefen', en: 'The head of the local police area' },
        },
        { code: 'politician', text: { sv: 'Annan politiker', en: 'Another politician' } },
        { code: 'ceo', text: { sv: 'Kommundirektör', en: 'The chief executive of the municipality' } },
        { code: 'officer', text: { sv: 'Annan tjänsteperson', en: 'Another official' } },
        { code: 'rotating', text: { sv: 'Ingen fast ordförande', en: 'No permanent chair' } },
        unknown,
      ],
    },
    ...withOther(
      {
        id: 'organisation.councilMembers',
        text: { sv: 'Vilka ingår i rådet?', en: 'Who are members of the council?' },
        askedOf: bothSides,
        required: true,
        audience: 'public',
        shownWhen: whereThereIsACouncil,
        mirrored: true,
        kind: 'multi',
        options: [...actorKind, onlyUnknown],
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
      unknown: true,
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
      unknown: true,
    },
    {
      id: 'organisation.operationalGroup',
      text: {
        sv: 'Har kommunen och polisen en operativ samverkansgrupp, och hur ofta träffas den?',
        en: 'Do the municipality and the police have an operational cooperation group, and how often does it meet?',
      },
      help: { sv: 'Till exempel en EST-grupp.', en: 'For example an EST group.' },
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
        sv: 'Vi vill se om förutsättningarna hos kommun och polis går ihop. Svar om polisens resurser tas inte med i rapporten.',
        en: 'We want to see whether the conditions of the municipality and the police match. Information on the resources of the police is not included in the report.',
      },
      askedOf: police,
      required: true,
      audience: 'county-board',
      kind: 'single',
      options: [
        { code: 'full', text: { sv: 'Egen kommunpolis på heltid', en: 'Its own officer, full-time' } },
        { code: 'part', text: { sv: 'Egen kommunpolis på deltid', en: 'Its own officer, part-time' } },
        {
          code: 'shared',
          text: {
            sv: 'Kommunpolis som delas mellan flera kommuner',
            en: 'An officer shared between several municipalities',
          },
        },
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
      unknown: true,
    },
    {
      id: 'organisation.policeDiverted',
      text: {
        sv: 'Hur ofta har ni fått använda tid för brottsförebyggande arbete till annat de senaste 12 månaderna?',
        en: 'How often have you had to use time for crime prevention for something else in the last 12 months?',
      },
      help: { sv: 'Till exempel kommenderingar.', en: 'For example for temporary duty elsewhere.' },
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
        sv: 'Hur många områdespoliser arbetar mot den här kommunen?',
        en: 'How many area police officers work in this municipality?',
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
      id: 'organisation.policePlanHere',
      text: {
        sv: 'Finns det en lokal plan för den här kommunen?',
        en: 'Is there a local plan for this municipality?',
      },
      help: {
        sv: 'Svara bara om lokalpolisområdets svar inte stämmer här.',
        en: 'Answer only if the answer of the local police area does not hold here.',
      },
      askedOf: police,
      required: false,
      audience: 'counterpart',
      kind: 'single',
      options: localPlan,
    },
    {
      id: 'organisation.policePlanHereWhy',
      text: {
        sv: 'Varför skiljer sig svaret från lokalpolisområdets?',
        en: 'Why is the answer different here?',
      },
      askedOf: police,
      required: true,
      audience: 'counterpart',
      shownWhen: { question: 'organisation.policePlanHere', answered: true },
      kind: 'text',
      max: 300,
    },
  ],
} as const satisfies Section
