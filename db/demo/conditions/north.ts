import type { PlaceConditions } from '../place-conditions.ts'

/** Norra Västmanland: small municipalities, where one person does much and the police cover long distances. */
export const north: Readonly<Record<string, PlaceConditions>> = {
  1904: {
    council: { council: 'dormant', councilMeetings: 0, councilStrategic: 1, operationalGroup: 'less' },
    municipality: {
      about: {
        role: 'other',
        roleOther: 'Kommunsekreterare',
        years: 'lt1',
        anchored: 'no',
        contributors: ['m_social'],
      },
      organisation: {
        fteAllocated: 10,
        fteActual: 5,
        otherDuties: ['preparedness', 'public_health', 'andts'],
        mandate: 2,
        training: ['none'],
        personChanges: 4,
        steeringDocs: ['none'],
      },
      cooperation: { wantedSharedFunction: 'yes', wantedWith: ['1982', '1983'], lansbraMeetings: 'some' },
      need: { practical_support: 3, cross_municipal: 3, knowledge_based_work: 3, training: 3 },
      what: {
        practical_support: ['visit', 'plan_help', 'template'],
        cross_municipal: ['shared_function_help'],
        knowledge_based_work: ['picture_help', 'data_help'],
        training: ['intro'],
      },
      support: { priority: 'visit', received: ['none'], training: ['picture_analysis', 'law', 'followup'] },
      obstacle: { time: 3, competence: 2, small_municipality: 3, staff_turnover: 3, money: 2 },
      closing: {
        shareLevel: 'coordinator',
        surveyFeedback: 'Färre frågor till den som nyss har börjat.',
        development: 'Att få en lägesbild på plats.',
      },
    },
    police: {
      about: { role: 'area_police', years: 'lt1', anchored: 'planned' },
      organisation: { council: 'unknown', operationalGroup: 'no', policeContact: 'vacant', policeFte: 10 },
      cooperation: { bob: 'unknown' },
      need: { practical_support: 1 },
      obstacle: { police_resources: 3, small_municipality: 2 },
    },
  },
  1907: {
    council: { operationalGroup: 'monthly', councilMeetings: 3 },
    municipality: {
      about: { role: 'security' },
      organisation: { fteAllocated: 30, fteActual: 30, mandate: 2, otherDuties: ['preparedness', 'extremism'] },
      cooperation: { wantedWith: ['1983'], wantedProblems: ['narcotics'], wantedSharedFunction: 'maybe' },
      need: { collaboration_exchange: 3, evidence_base: 2 },
      what: { collaboration_exchange: ['exchange_visit'], evidence_base: ['evaluation_help'] },
      support: { problems: ['narcotics'], priority: 'exchange_visit' },
      obstacle: { methods: 2, money: 2 },
      closing: { development: 'En insats mot narkotika bland unga.' },
    },
    police: {
      about: { contributors: ['police_lpo', 'police_area'] },
      organisation: { operationalGroup: 'less', councilMeetings: 2, policeContact: 'full', policeFte: 100 },
      obstacle: { methods: 2 },
      closing: { development: 'Att få med socialtjänsten i det operativa arbetet.' },
    },
  },
  1962: {
    council: { councilMeetings: 2, councilStrategic: 2, operationalGroup: 'monthly' },
    municipality: {},
    police: {
      organisation: { policeContact: 'shared', policeFte: 20, policeDiverted: 'monthly' },
      cooperation: { lansbraMeetings: 'some' },
      need: { collaboration_exchange: 3 },
      what: { collaboration_exchange: ['police_dialogue'] },
      obstacle: { partners: 3, staff_turnover: 3, municipal_resources: 2 },
      closing: { development: 'En motpart att planera tillsammans med.' },
    },
  },
  1981: {
    council: { councilMeetings: 4, councilStrategic: 4, operationalGroup: 'weekly' },
    municipality: {
      about: { years: 'y3_5', contributors: ['m_social', 'm_security', 'housing_public'] },
      organisation: {
        fteAllocated: 100,
        fteActual: 80,
        otherDuties: ['violence'],
        mandate: 4,
        budget: 'yes',
        budgetSek: 150_000,
      },
      cooperation: {
        with: ['1962', '0331'],
        forms: ['network', 'training'],
        problems: ['violence_close'],
        lansbraMeetings: 'all',
        lansbraWish: 'Bedrägerier mot äldre: vad fungerar?',
      },
      need: { knowledge_based_work: 2, evidence_base: 2 },
      what: { evidence_base: ['evaluation_help'] },
      support: { problems: ['fraud_elderly'], priority: 'evaluation_help', training: ['violence_close', 'secrecy'] },
      obstacle: { secrecy: 2, time: 2 },
      closing: {
        goodExample: 'Försök inte lura mig, som pensionärsorganisationerna själva leder.',
        development: 'Att veta om det vi gör har effekt.',
      },
    },
    police: {
      about: { years: 'gt5' },
      organisation: { policeContact: 'full', policeFte: 80 },
      support: { training: ['violence_close'] },
      obstacle: { secrecy: 2 },
      closing: { development: 'Stölderna på landsbygden.' },
    },
  },
  1982: {
    council: { councilName: 'Folkhälso- och trygghetsrådet', councilMeetings: 6, councilStrategic: 4 },
    municipality: {
      about: { role: 'security', years: 'gt5', contributors: ['m_social', 'm_school', 'm_planning', 'region'] },
      organisation: { fteAllocated: 100, fteActual: 100, otherDuties: ['preparedness'], training: ['bra'], mandate: 4 },
      cooperation: {
        with: ['2061'],
        forms: ['network'],
        problems: ['alcohol_environment'],
        lansbraMeetings: 'all',
        lansbraValue: 5,
      },
      need: { practical_support: 0, knowledge_based_work: 1 },
      support: { received: ['network', 'data_help'], useful: 5, training: ['communication'] },
      obstacle: { time: 1, admin: 2 },
      closing: { shareLevel: 'lansbra', goodExample: 'Mätningarna i avloppsvattnet, som visar när insatserna behövs.' },
    },
    police: {
      organisation: { councilMeetings: 4, councilStrategic: 3, policeContact: 'part' },
      obstacle: { admin: 2 },
      closing: { development: 'Moped- och A-traktortrafiken.' },
    },
  },
}
