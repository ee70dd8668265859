import type { Place } from '../place.ts'

/** Municipality and police see different problems: their priorities do not meet. */
export const hallstahammar: Place = {
  code: '1961',
  actor: 'Hallstahammars kommun',
  housing: 'Kommunala bostadsbolaget i Hallstahammar',
  knowledge: { pictureJoint: 'separate', evaluation: ['process'], causeAnalysis: 'some' },
  agreements: {
    agreementSigned: '2024-03',
    agreementTo: '2027-03',
    agreementFocus: ['youth_recruitment', 'school_violence', 'narcotics'],
    promiseFocus: ['traffic', 'perceived_insecurity'],
  },
  concern: {
    narcotics: [2, 3],
    youth_recruitment: [3, 3],
    school_violence: [3, 1],
    perceived_insecurity: [3, 2],
    theft_retail: [1, 3],
    online_offences: [2, 2],
    youth_crime: [2, 2],
  },
  municipality: {
    knowledge: {
      pictureMonth: '2025-05',
      causeProblems: ['school_violence', 'youth_recruitment'],
      planStatus: 'in_progress',
      citizenDialogue: 4,
    },
    problems: {
      priority: ['youth_recruitment', 'school_violence', 'perceived_insecurity'],
      trend: { youth_recruitment: 'up', school_violence: 'up', perceived_insecurity: 'down' },
      arena: { school_violence: ['school'], youth_recruitment: ['digital', 'leisure'] },
      linkedMunicipalities: { youth_recruitment: ['1980'] },
      safety: 'fairly',
      safetyTrend: 'up',
    },
    initiatives: [
      {
        method: 'joint_supervision',
        since: '2026-01',
        answers: {
          name: 'Gemensam tillsyn i Hallstahammar',
          problems: ['welfare_crime', 'work_crime'],
          phase: 'planning',
          evaluated: ['planned'],
        },
      },
      {
        method: 'mvp',
        since: '2021-08',
        answers: {
          name: 'MVP i högstadiet',
          evaluated: ['process'],
          result: 'reached',
          share: 'not_now',
          goal: 'yes',
          inPlan: 'unknown',
          reach: 540,
        },
      },
      {
        method: 'field_work',
        since: '2019-10',
        answers: { name: 'Fältarna i Hallstahammar', problems: ['narcotics', 'youth_crime'] },
      },
      { method: 'komet', since: '2017-01', answers: { goal: 'partly', evaluated: ['no'] } },
      {
        method: 'citizen_dialogue',
        since: '2024-09',
        answers: { name: 'Trygghetsdialoger', phase: 'ongoing', end: '2026-05' },
      },
    ],
    counterpart: { importance: 5, quality: 3, frequency: 'monthly' },
    missing: ['youth_org'],
    collaborators: [
      ['Kommunala bostadsbolaget i Hallstahammar', 4, 4, 'monthly'],
      ['Region Västmanland', 4, 3],
      ['RF-SISU Västmanland', 4, 4, 'monthly'],
      ['Trossamfund i samverkan', 3, 3, 'yearly'],
    ],
  },
  police: {
    knowledge: {
      causeProblems: ['narcotics', 'theft_retail'],
      evaluation: ['none'],
      citizenDialogue: 1,
      planPolice: 'no',
    },
    problems: {
      priority: ['narcotics', 'theft_retail', 'traffic'],
      trend: { narcotics: 'up', theft_retail: 'up', youth_recruitment: 'up' },
      safety: 'fairly',
      safetyTrend: 'down',
    },
    initiatives: [
      { method: 'retail_safety', since: '2024-11', answers: { name: 'Butiksnätverk i Hallstahammar' } },
      {
        method: 'hotspot',
        since: '2025-02',
        answers: { name: 'Närvaro i centrum', problems: ['narcotics', 'disorder'], end: '2025-12' },
      },
      {
        method: 'own',
        since: '2023-04',
        answers: { name: 'Trafikinsats E18-anslutningarna', methodOther: 'Trafikkontroller' },
      },
    ],
    counterpart: { importance: 5, quality: 3, frequency: 'monthly' },
    missing: ['m_social', 'retail'],
    collaborators: [
      ['Dagligvaruhandeln i länet', 4, 4, 'quarterly'],
      ['Kriminalvården, frivården Västerås', 3, 4],
      ['Tullverket', 3, 3, 'yearly'],
    ],
  },
  jointActions: [
    {
      method: 'est',
      name: 'EST Hallstahammar',
      since: '2021-03',
      by: 'both',
      counterpart: 'co_leads',
      works: 3,
      policeWorks: 3,
    },
    {
      method: 'bob',
      name: 'Bob-råd Västerås–Hallstahammar',
      since: '2024-10',
      by: 'municipality',
      counterpart: 'participates',
      alsoIn: ['1980'],
      confirmation: 'known_not_listed',
      works: 3,
      answers: { result: 'too_early' },
    },
    {
      method: 'sspf',
      name: 'SSPF Hallstahammar',
      since: '2018-09',
      by: 'both',
      counterpart: 'participates',
      works: 4,
      policeWorks: 2,
    },
  ],
}
