import type { Place } from '../place.ts'

/** The smallest: one person with many duties, and a police that does not know everything. */
export const skinnskatteberg: Place = {
  code: '1904',
  actor: 'Skinnskattebergs kommun',
  housing: 'Privata fastighetsägare i samverkan',
  knowledge: {
    pictureStatus: 'not_started',
    pictureJoint: 'none',
    pictureOperational: 'quarterly',
    causeAnalysis: 'unknown',
    followup: 'none',
    evaluation: ['none'],
  },
  agreements: { agreementStatus: 'never', promiseStatus: 'no' },
  concern: {
    narcotics: [3, 'unknown'],
    theft_rural: [3, 3],
    violence_close: [2, 2],
    burglary_home: [1, 2],
    traffic: [2, 2],
    gang_violence: [0, 0],
    organised_crime: [0, 1],
    theft_retail: [1, 1],
    environmental_crime: [2, 1],
  },
  municipality: {
    knowledge: {
      pictureNotStartedWhy: ['time', 'small_municipality', 'analysis_capacity'],
      planStatus: 'none',
      citizenDialogue: 1,
      staffDialogue: 'no',
      children: ['school_survey'],
    },
    problems: {
      priority: ['theft_rural', 'narcotics', 'violence_close'],
      trend: { theft_rural: 'up', narcotics: 'unknown' },
      linkedMunicipalities: { narcotics: ['1983', '1907'], theft_rural: ['1885', '2061'] },
      safety: 'good',
      safetyTrend: 'same',
    },
    initiatives: [
      {
        method: 'ofp',
        since: '2022-10',
        answers: { name: 'Föräldramöten i årskurs 7–9', goal: 'no', followup: 'informal' },
      },
      { method: 'truancy', since: '2024-01', answers: { name: 'Skolnärvaro i Skinnskatteberg', inPlan: 'no' } },
      {
        method: 'summer_jobs',
        since: '2020-06',
        answers: { name: 'Feriejobb', goal: 'no', followup: 'none', inPlan: 'no' },
      },
    ],
    counterpart: { importance: 5, quality: 2, frequency: 'quarterly' },
    missing: ['police_lpo', 'region', 'victim_support'],
    collaborators: [
      ['Norra Västmanlands kommunalteknikförbund', 3, 4, 'quarterly'],
      ['Fagersta kommun', 4, 4, 'monthly'],
      ['Region Västmanland', 4, 2, 'yearly'],
    ],
  },
  police: {
    knowledge: {
      pictureStatus: 'unknown',
      planPolice: 'unknown',
      pictureOperational: 'unknown',
      citizenDialogue: 0,
      staffDialogue: 'unknown',
    },
    problems: {
      priority: ['theft_rural', 'traffic', 'burglary_home'],
      trend: { theft_rural: 'same', traffic: 'same' },
      safety: 'good',
      safetyTrend: 'same',
    },
    initiatives: [
      {
        method: 'own',
        since: '2024-06',
        answers: { name: 'Trafikkontroller på väg 68', methodOther: 'Trafikkontroller', goal: 'no' },
      },
      { method: 'tidiga_samtal', since: '2022-01', answers: { phase: 'unknown' } },
      {
        method: 'neighbour_watch',
        since: '2018-03',
        answers: { name: 'Grannsamverkan i tätorten', goal: 'no', followup: 'informal' },
      },
    ],
    counterpart: { importance: 4, quality: 3, frequency: 'quarterly' },
    missing: ['m_social'],
    collaborators: [
      ['Grannsamverkan i Västmanland', 3, 3, 'yearly'],
      ['Räddningstjänsten Mälardalen', 3, 4, 'event'],
      ['Tullverket', 2, 3, 'event'],
    ],
  },
  jointActions: [
    {
      method: 'sspf',
      name: 'SSPF Skinnskatteberg',
      since: '2023-01',
      by: 'both',
      counterpart: 'participates',
      works: 2,
      policeWorks: 3,
    },
    {
      method: 'safety_walk',
      name: 'Trygghetsvandring med polisen',
      since: '2023-05',
      by: 'municipality',
      counterpart: 'participates',
      confirmation: 'ended',
      comment: 'Genomfördes en gång.',
      works: 3,
    },
    {
      method: 'citizen_dialogue',
      name: 'Medborgardialog på biblioteket',
      since: '2024-10',
      by: 'police',
      counterpart: 'participates',
      confirmation: 'known_not_listed',
      policeWorks: 3,
    },
  ],
}
