import type { Place } from '../place.ts'

/** The municipality answers; its police never did. */
export const kungsor: Place = {
  code: '1960',
  actor: 'Kungsörs kommun',
  housing: 'Kommunala bostadsbolaget i Kungsör',
  knowledge: { causeAnalysis: 'none', evaluation: ['none'] },
  agreements: { agreementSigned: '2023-10', agreementFocus: ['fraud_elderly', 'traffic'], promiseStatus: 'planned' },
  concern: {
    fraud_elderly: [3, 2],
    traffic: [3, 2],
    vandalism: [2, 1],
    narcotics: [2, 2],
  },
  municipality: {
    knowledge: {
      pictureStatus: 'in_progress',
      planStatus: 'none',
      followup: 'partly',
      followupMonth: '2025-02',
      citizenDialogue: 2,
    },
    problems: {
      priority: ['fraud_elderly', 'traffic', 'vandalism'],
      trend: { fraud_elderly: 'up', traffic: 'up' },
      linkedMunicipalities: { traffic: ['1984', '1983'], fraud_elderly: ['1984'] },
      safety: 'good',
      safetyTrend: 'same',
    },
    initiatives: [
      { method: 'fraud_info', since: '2024-10', answers: { name: 'Fika mot fusk', goal: 'no' } },
      { method: 'undue_influence_work', since: '2025-01', answers: { name: 'Rutin mot otillåten påverkan' } },
      {
        method: 'safety_walk',
        since: '2019-10',
        answers: { name: 'Trygghetsvandring Kungsör', phase: 'ended', end: '2025-05', result: 'reached' },
      },
    ],
    counterpart: { importance: 5, quality: 3, frequency: 'monthly' },
    missing: ['police_lpo'],
    collaborators: [
      ['Arboga kommun', 5, 5, 'weekly'],
      ['Kommunala bostadsbolaget i Kungsör', 4, 4],
      ['Företagarna i Västmanland', 3, 4, 'quarterly'],
    ],
  },
  police: null,
  jointActions: [
    {
      method: 'own',
      name: 'Trafiksäkra Västra Mälardalen',
      since: '2024-08',
      by: 'municipality',
      counterpart: 'participates',
      alsoIn: ['1984', '1983'],
      works: 4,
      answers: { methodOther: 'Trafiksamverkan' },
    },
    {
      method: 'est',
      name: 'Lägesbild Kungsör',
      since: '2020-03',
      by: 'municipality',
      counterpart: 'co_leads',
      works: 3,
    },
  ],
}
