import type { CanonicalRule } from '../rule-entry.ts'

/** About what much of the county lacks, or is hindered by. */
export const countyRules = {
  R44: {
    version: 1,
    name: { sv: 'Samma hinder i stora delar av länet', en: 'The same obstacle in much of the county' },
    explanation: {
      sv: 'Samma hinder är stort, eller stoppar arbetet, enligt kommunen eller polisen i många av länets kommuner.',
      en: 'The same obstacle is large, or stops the work, according to the municipality or the police in many municipalities of the county.',
    },
    reads: {
      closing: ['obstacle'],
    },
    tasks: ['local_national_link'],
    wholeRound: true,
    thresholds: {
      obstacleMunicipalities: {
        term: { sv: 'andelen kommuner med samma hinder', en: 'the share of municipalities with the same obstacle' },
        question: {
          sv: 'Hur stor del av kommunerna ska ha samma hinder?',
          en: 'How large a share of the municipalities is to have the same obstacle?',
        },
        explanation: {
          sv: 'Ett hinder räknas som gemensamt när minst {{value}} av de kommuner som har svarat har det, och minst två.',
          en: 'An obstacle counts as shared when at least {{value}} of the municipalities that answered have it, and two at least.',
        },
        unit: 'percent',
        default: 50,
        min: 10,
        max: 100,
      },
    },
  },
  R47: {
    version: 1,
    name: { sv: 'Aktör saknas i länet', en: 'An actor is missed in the county' },
    explanation: {
      sv: 'Kommunen eller polisen i flera kommuner saknar samma slags aktör.',
      en: 'The municipality or the police in several municipalities miss the same kind of actor.',
    },
    reads: {
      collaborators: ['missing'],
    },
    tasks: ['collaboration_exchange', 'local_national_link'],
    thresholds: {
      missingActorMunicipalities: {
        term: {
          sv: 'antalet kommuner som saknar samma aktör',
          en: 'the number of municipalities that miss the same actor',
        },
        question: {
          sv: 'Hur många kommuner ska sakna samma aktör?',
          en: 'How many municipalities are to miss the same actor?',
        },
        explanation: {
          sv: 'En aktör räknas som saknad i länet när den saknas i minst {{value}}.',
          en: 'An actor counts as missed in the county when it is missed in at least {{value}}.',
        },
        unit: 'municipalities',
        default: 4,
        min: 2,
        max: 50,
      },
    },
  },
  R50: {
    version: 2,
    name: {
      sv: 'Få riktade insatser mot ett av länets största problem',
      en: 'Few targeted initiatives against one of the county’s largest problems',
    },
    explanation: {
      sv: 'Ett problem som är stort i många kommuner möts nästan bara av insatser till alla, och av få till dem eller de platser där risken är förhöjd.',
      en: 'A problem that is large in many municipalities is met almost only by initiatives for everyone, and by few for those or the places at higher risk.',
    },
    reads: {
      problems: ['concern'],
      initiatives: ['none', 'name', 'problems', 'level', 'phase', 'statusSinceLast'],
      jointActions: ['none', 'name', 'problems', 'level', 'phase'],
    },
    tasks: ['evidence_base', 'cross_municipal'],
    wholeRound: true,
    thresholds: {
      targetedMunicipalities: {
        term: {
          sv: 'antalet kommuner med riktade insatser',
          en: 'the number of municipalities with targeted initiatives',
        },
        question: {
          sv: 'I hur många kommuner behövs riktade insatser mot ett av länets största problem?',
          en: 'In how many municipalities are targeted initiatives against one of the county’s largest problems needed?',
        },
        explanation: {
          sv: 'Mot ett av länets fem största problem räknas insatserna som för få när riktade insatser finns i färre än {{value}}.',
          en: 'Against one of the county’s five largest problems, initiatives count as too few when there are targeted ones in fewer than {{value}}.',
        },
        unit: 'municipalities',
        default: 3,
        min: 1,
        max: 50,
      },
    },
  },
  R48: {
    version: 1,
    name: {
      sv: 'Likartade polissvar inom lokalpolisområdet',
      en: 'The same police answers throughout the local police area',
    },
    explanation: {
      sv: 'Polisen har gett samma bild av problemen i alla kommuner i ett lokalpolisområde, medan kommunernas bilder skiljer sig.',
      en: 'The police have given the same picture of the problems in all municipalities of a local police area, while the pictures of the municipalities differ.',
    },
    reads: {
      problems: ['concern'],
    },
    tasks: ['knowledge_based_work'],
    wholeRound: true,
    sources: ['policeAreas'],
    audience: 'coordinator',
  },
} as const satisfies Readonly<Record<string, CanonicalRule>>
