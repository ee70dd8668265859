import type { Place } from '../place.ts'

/** Well organised, but municipality and police put different problems first. */
export const fagersta: Place = {
  code: '1982',
  actor: 'Fagersta kommun',
  housing: 'Kommunala bostadsbolaget i Fagersta',
  knowledge: {
    causeAnalysis: 'some',
    causeProblems: ['disorder', 'violence_close', 'online_offences'],
    pictureOperational: 'biweekly',
    evaluation: ['own'],
  },
  agreements: {
    agreementFocus: ['disorder', 'youth_crime'],
    promiseInterval: 'm3',
    promiseFocus: ['disorder', 'traffic'],
    agreementSteers: 4,
  },
  concern: {
    disorder: [3, 1],
    violence_close: [3, 2],
    online_offences: [3, 3],
    youth_crime: [2, 3],
    theft_retail: [2, 3],
    narcotics: [2, 2],
    work_crime: ['unknown', 2],
  },
  municipality: {
    knowledge: { pictureMonth: '2023-11', planStatus: 'unknown', citizenDialogue: 5 },
    agreements: { agreementSigned: '2024-01' },
    problems: {
      priority: ['disorder', 'violence_close', 'online_offences'],
      trend: { disorder: 'up', violence_close: 'up', online_offences: 'up' },
      arena: { disorder: ['centre', 'park'] },
      linkedMunicipalities: { violence_close: ['1981'] },
      safety: 'poor',
      safetyTrend: 'down',
    },
    initiatives: [
      {
        method: 'lighting',
        since: '2026-01',
        answers: { name: 'Belysning vid skolgårdarna', problems: ['arson'], phase: 'planning', evaluated: ['planned'] },
      },
      {
        method: 'andts_test',
        since: '2022-04',
        answers: { evaluated: ['own'], share: 'yes_docs', arenasOther: 'Avloppsreningsverk' },
      },
      { method: 'safety_walk', since: '2016-09', answers: { name: 'Trygghetsvandringar i Fagersta', goal: 'partly' } },
      {
        method: 'parent_app_info',
        since: '2024-02',
        answers: { name: 'Tryggt på nätet', problems: ['online_offences'] },
      },
      {
        method: 'lighting',
        since: '2023-10',
        answers: { name: 'Ljus och röjning i centrum', problems: ['disorder', 'vandalism'] },
      },
    ],
    counterpart: { importance: 5, quality: 4, frequency: 'monthly' },
    missing: ['m_school', 'womens_shelter'],
    collaborators: [
      ['Kommunala bostadsbolaget i Fagersta', 5, 4, 'weekly'],
      ['Norra Västmanlands kommunalteknikförbund', 3, 4, 'quarterly'],
      ['Norbergs kommun', 3, 3, 'quarterly'],
      ['Hyresgästföreningen Västmanland', 3, 4, 'yearly'],
    ],
  },
  police: {
    knowledge: { causeProblems: ['youth_crime', 'theft_retail', 'narcotics'], citizenDialogue: 4 },
    agreements: { agreementSigned: '2024-02' },
    problems: {
      priority: ['youth_crime', 'theft_retail', 'narcotics'],
      trend: { youth_crime: 'up', theft_retail: 'up', disorder: 'down' },
      safety: 'fairly',
      safetyTrend: 'same',
    },
    initiatives: [
      {
        method: 'retail_safety',
        since: '2023-01',
        answers: {
          name: 'Trygg dagligvaruhandel Fagersta',
          evaluated: ['process'],
          result: 'partly',
          share: 'yes_talk',
          goal: 'yes',
        },
      },
      { method: 'tidiga_samtal', since: '2019-01', answers: { evaluated: ['own'] } },
      {
        method: 'own',
        since: '2024-09',
        answers: { name: 'Moped- och A-traktorkontroller', methodOther: 'Trafikkontroller vid skolor' },
      },
    ],
    counterpart: { importance: 4, quality: 4, frequency: 'monthly' },
    missing: ['m_social'],
    collaborators: [
      ['Dagligvaruhandeln i länet', 4, 5, 'monthly'],
      ['Kommunala bostadsbolaget i Fagersta', 4, 4],
      ['Väktar- och ordningsvaktsföretag', 3, 3],
    ],
  },
  jointActions: [
    {
      method: 'est',
      name: 'EST Fagersta',
      since: '2018-05',
      by: 'both',
      counterpart: 'co_leads',
      works: 4,
      policeWorks: 4,
    },
    {
      method: 'agreement_work',
      name: 'Medborgarlöften i Fagersta',
      since: '2017-01',
      by: 'both',
      counterpart: 'co_leads',
      works: 4,
      policeWorks: 3,
    },
    {
      method: 'night_walk',
      name: 'Vuxna på stan',
      since: '2019-05',
      by: 'municipality',
      counterpart: 'informed',
      confirmation: null,
      works: 4,
    },
  ],
}
