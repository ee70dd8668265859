import type { Place } from '../place.ts'

/** The police answer; the municipality's post was vacant and nothing was submitted. */
export const norberg: Place = {
  code: '1962',
  actor: 'Norbergs kommun',
  housing: 'Privata fastighetsägare i samverkan',
  knowledge: { causeAnalysis: 'some', causeProblems: ['theft_rural', 'fraud_elderly', 'traffic'] },
  agreements: {
    agreementSigned: '2021-04',
    agreementTo: '2026-01',
    agreementFocus: ['theft_rural', 'traffic'],
    promiseInterval: 'm12',
    promiseFocus: ['traffic'],
  },
  concern: {
    theft_rural: [2, 3],
    fraud_elderly: [2, 3],
    traffic: [2, 2],
    gang_violence: [0, 0],
    organised_crime: [0, 1],
  },
  municipality: null,
  police: {
    knowledge: { planPolice: 'unknown', citizenDialogue: 1 },
    problems: {
      priority: ['theft_rural', 'fraud_elderly', 'traffic'],
      trend: { theft_rural: 'up', fraud_elderly: 'same' },
      safety: 'good',
      safetyTrend: 'same',
    },
    initiatives: [
      { method: 'fraud_info', since: '2023-04', answers: { name: 'Bedrägeriinformation på äldreboenden' } },
      {
        method: 'own',
        since: '2023-05',
        answers: { name: 'Hastighetskontroller vid skolor', methodOther: 'Trafikkontroller' },
      },
      { method: 'tidiga_samtal', since: '2022-01' },
    ],
    counterpart: { importance: 4, quality: 3, frequency: 'quarterly' },
    missing: ['m_social', 'm_executive'],
    collaborators: [
      ['Grannsamverkan i Västmanland', 4, 4],
      ['Pensionärsorganisationer i samverkan', 3, 4, 'yearly'],
      ['Räddningstjänsten Mälardalen', 2, 4, 'event'],
    ],
  },
  jointActions: [
    {
      method: 'agreement_work',
      policeName: 'Medborgarlöfte Norberg',
      since: '2015-06',
      by: 'police',
      counterpart: 'co_leads',
      policeWorks: 3,
    },
    {
      method: 'est',
      policeName: 'Månadsmöte Norberg',
      since: '2022-01',
      by: 'police',
      counterpart: 'co_leads',
      policeWorks: 3,
    },
  ],
}
