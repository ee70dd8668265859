import type { PlaceConditions } from '../place-conditions.ts'

/** Västra Mälardalen: Arboga and Kungsör share their coordinator, Köping and Hallstahammar have their own. */
export const west: Readonly<Record<string, PlaceConditions>> = {
  1960: {
    council: { councilMembers: ['m_executive', 'm_school', 'police_lpo', 'business'], councilMeetings: 6 },
    municipality: {
      about: { role: 'security', years: 'y3_5', anchored: 'yes_council' },
      organisation: {
        function: 'shared_municipality',
        functionSharedWith: ['1984'],
        fteAllocated: 25,
        fteActual: 25,
        training: ['short'],
        steeringDocs: ['policy', 'andts'],
      },
      cooperation: {
        with: ['1984'],
        forms: ['shared_function', 'joint_picture'],
        problems: ['fraud_elderly'],
        wantedWith: ['1983'],
        wantedProblems: ['narcotics'],
        wantedSharedFunction: 'yes',
      },
      need: { practical_support: 3, knowledge_based_work: 3 },
      what: { practical_support: ['plan_help', 'template'], knowledge_based_work: ['picture_help'] },
      support: { priority: 'plan_help' },
      obstacle: { time: 3, small_municipality: 2, police_resources: 2 },
      closing: { development: 'En åtgärdsplan som håller över ett val.' },
    },
    police: {},
  },
  1961: {
    council: { councilMeetings: 3 },
    municipality: {
      about: { role: 'public_health', years: 'y3_5' },
      organisation: { placement: 'culture_leisure', otherDuties: ['public_health', 'andts'], fteAllocated: 40 },
      cooperation: { wantedWith: ['1980', '1907'], wantedProblems: ['youth_crime'], bob: 'unknown' },
      need: { collaboration_exchange: 3 },
      what: { collaboration_exchange: ['police_dialogue', 'network'] },
      support: { priority: 'police_dialogue' },
      obstacle: { partners: 2, roles: 2 },
      closing: {
        goodExample: 'Trygghetsdialogerna, där de boende själva väljer vad som ska åtgärdas.',
        development: 'En gemensam bild med polisen av vilka problem som är störst.',
      },
    },
    police: {
      organisation: { council: 'dormant', councilMeetings: 1, councilStrategic: 1, policeDiverted: 'monthly' },
      cooperation: { lansbraMeetings: 'none', lansbraValue: 2 },
      need: { collaboration_exchange: 2 },
      obstacle: { roles: 2, municipal_resources: 2, police_resources: 3 },
      closing: { development: 'Att få tid till det som är överenskommet.' },
    },
  },
  1983: {
    council: { councilName: 'Trygg i Köping', councilMeetings: 4, councilStrategic: 4 },
    municipality: {
      about: { years: 'y3_5' },
      organisation: { fteAllocated: 100, fteActual: 90, otherDuties: ['none'], training: ['bra', 'university'] },
      cooperation: { wantedWith: ['1907', '1904', '1961'], wantedProblems: ['narcotics'], bob: 'starting' },
      need: { cross_municipal: 3, knowledge_based_work: 2 },
      what: { cross_municipal: ['joint_project', 'facilitate'], knowledge_based_work: ['cause_help'] },
      support: { problems: ['narcotics'], priority: 'joint_project', training: ['picture_analysis', 'dialogue'] },
      obstacle: { analysis_capacity: 2, data: 2 },
      closing: {
        shareLevel: 'lansbra',
        goodExample: 'Mini-Maria, dit unga kan komma utan remiss.',
        development: 'Att förstå varför narkotikan har fått fäste, innan vi väljer nya insatser.',
      },
    },
    police: {
      organisation: { councilChair: 'unknown', councilStrategic: 3, policeContact: 'shared' },
      need: { cross_municipal: 2 },
      support: { problems: ['narcotics'] },
      obstacle: { analysis_capacity: 1, police_resources: 2 },
      closing: { development: 'Samma arbetssätt mot narkotika i hela lokalpolisområdet.' },
    },
  },
  1984: {
    council: { councilName: 'Förebyggande rådet', councilMeetings: 5 },
    municipality: {
      about: { role: 'security', years: 'y3_5', contributors: ['m_social', 'm_planning', 'rescue'] },
      organisation: {
        function: 'shared_municipality',
        functionSharedWith: ['1960'],
        placement: 'rescue',
        steeringDocs: ['policy', 'violence', 'undue_influence'],
      },
      cooperation: {
        with: ['1960'],
        forms: ['shared_function', 'joint_picture', 'network'],
        problems: ['fraud_elderly'],
        wantedSharedFunction: 'maybe',
      },
      need: { knowledge_based_work: 3, training: 3 },
      what: { knowledge_based_work: ['picture_help', 'followup_help'], training: ['exec_training'] },
      support: { priority: 'picture_help', training: ['undue_influence', 'law'] },
      obstacle: { staff_turnover: 2, mandate: 2 },
      closing: { development: 'En ny lägesbild, och en plan som följer av den.' },
    },
    police: {
      organisation: { councilMeetings: 4, policeContact: 'shared', policeFte: 40 },
      obstacle: { staff_turnover: 2 },
    },
  },
}
