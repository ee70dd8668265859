import type { Answers } from './place.ts'

/** What most places answer about themselves: each place says only what is its own (conditions.ts). */
export const usualAbout = {
  municipality: {
    role: 'coordinator',
    years: 'y1_2',
    contributors: ['m_social', 'm_school', 'm_leisure'],
    anchored: 'yes_management',
  },
  police: { role: 'municipal_police', years: 'y3_5', contributors: ['police_lpo'], anchored: 'yes_management' },
} as const satisfies Record<string, Answers>

export const usualCouncil: Answers = {
  council: 'active',
  councilName: 'Brottsförebyggande rådet',
  councilChair: 'mayor',
  councilMembers: ['m_executive', 'm_social', 'm_school', 'm_leisure', 'police_lpo', 'housing_public'],
  councilMeetings: 4,
  councilStrategic: 3,
  operationalGroup: 'biweekly',
}

export const usualOrganisation = {
  municipality: {
    function: 'own_person',
    fteAllocated: 50,
    fteActual: 40,
    placement: 'executive_office',
    otherDuties: ['preparedness'],
    mandate: 3,
    training: ['short', 'bra'],
    personChanges: 2,
    steeringDocs: ['policy', 'violence', 'andts'],
    budget: 'no',
  },
  police: {
    training: ['police_internal'],
    personChanges: 2,
    policeContact: 'part',
    policeFte: 50,
    policeDiverted: 'seldom',
  },
} as const satisfies Record<string, Answers>

export const usualCooperation = {
  municipality: { with: ['none'], wantedSharedFunction: 'no', lansbraMeetings: 'most', lansbraValue: 4, bob: 'no' },
  police: { with: ['none'], lansbraMeetings: 'some', lansbraValue: 3, bob: 'no' },
} as const satisfies Record<string, Answers>

export const usualNeed: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  municipality: {
    practical_support: 1,
    collaboration_exchange: 2,
    cross_municipal: 1,
    knowledge_based_work: 2,
    evidence_base: 1,
    training: 2,
    local_national_link: 1,
  },
  police: {
    practical_support: 0,
    collaboration_exchange: 1,
    cross_municipal: 1,
    knowledge_based_work: 1,
    evidence_base: 1,
    training: 1,
    local_national_link: 0,
  },
}

/** What somebody with a need usually asks for: one of these, by task. */
export const usualMeasures: Readonly<Record<string, readonly [readonly string[], ...(readonly string[])[]]>> = {
  practical_support: [['visit'], ['plan_help', 'template'], ['grant_help']],
  collaboration_exchange: [['network', 'exchange_visit'], ['police_dialogue'], ['exchange_visit', 'civil_network']],
  cross_municipal: [['joint_project'], ['regional_action'], ['facilitate']],
  knowledge_based_work: [['cause_help', 'data_help'], ['picture_help'], ['data_help', 'followup_help']],
  evidence_base: [['evaluation_help'], ['research_contact'], ['evaluation_help', 'research_contact']],
  training: [['course'], ['conference', 'exec_training'], ['course', 'conference']],
  local_national_link: [['news'], ['raise_issue', 'news'], ['bra_contact']],
}

export const usualSupport = {
  municipality: { training: ['picture_analysis', 'followup'], received: ['network', 'conference'], useful: 4 },
  police: { training: ['secrecy'], received: ['conference'], useful: 3 },
} as const satisfies Record<string, Answers>

/** Each is as great as one of these. */
export const usualObstacle: Readonly<Record<string, readonly [number, ...number[]]>> = {
  time: [2, 2, 1],
  money: [1, 2],
  staff_turnover: [1, 2, 0],
  competence: [1, 0],
  analysis_capacity: [1, 2],
  data: [1, 1, 2],
  secrecy: [1, 2],
  mandate: [0, 1],
  priority_political: [0, 0, 1],
  priority_management: [0, 1],
  roles: [1, 0],
  partners: [1, 0],
  police_resources: [1, 2],
  municipal_resources: [1, 2],
  short_projects: [0, 1],
  methods: [0, 1],
  small_municipality: [1, 0],
  admin: [1, 1, 2],
  it: [0, 1],
}

export const usualClosing = {
  municipality: { shareLevel: 'counterpart', noPersonalData: true },
  police: { shareLevel: 'counterpart', noPersonalData: true },
} as const satisfies Record<string, Answers>
