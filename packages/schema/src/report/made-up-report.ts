import type { Report, ReportReader } from './report.ts'

const id = '0196f000-0000-7000-8000-000000000001'
const submitted = { submittedAt: '2026-11-20T10:00:00Z', version: 1 }
const missing = { submittedAt: null, version: null }
const withheld = { notShown: 'respondent' } as const

/** As which it is published. */
export const anEdition = {
  roundId: '01970000-0000-7000-8000-000000000001',
  number: 2,
  publishedAt: '2026-12-20T10:00:00Z',
  publishedBy: 'Karin Berg',
  note: 'Köping är med.',
  hash: 'ab'.repeat(32),
}

/** A small report of two municipalities, for tests; to those who took part, Sala kommun does not show its answers. */
export const aReport = (reader: ReportReader = 'county-board'): Report => ({
  reader,
  round: {
    id,
    name: 'Kartläggningen 2026',
    year: 2026,
    scope: 'full',
    county: '19',
    countyName: 'Västmanlands län',
    authority: 'Länsstyrelsen i Västmanlands län',
    opensOn: '2026-10-05',
    closesOn: '2026-12-12',
    questionnaire: '2026',
    fictional: true,
    registryNumber: '851-0000-2026',
  },
  method: {
    purpose: 'Att se vilket stöd länet behöver.',
    voluntary: true,
    legalGround: null,
    consultation: null,
    selection: 'Alla kommuner.',
    thresholds: { pictureMonths: 24, agreementDateMonths: 3, concernDifference: 2, neighbourGroup: 3 },
    modulesOff: [],
    rules: [{ rule: 'R06', version: 1 }],
    reconciliation: { held: true, differences: { before: 14, after: 5 } },
  },
  response: [
    {
      municipality: '1981',
      name: 'Sala',
      officialName: 'Sala kommun',
      sides: { municipality: submitted, police: submitted },
    },
    {
      municipality: '1962',
      name: 'Norberg',
      officialName: 'Norbergs kommun',
      sides: { municipality: missing, police: submitted },
    },
  ],
  policeAreas: [],
  structure: [
    {
      municipality: '1981',
      name: 'Sala',
      answers: ['knowledge.pictureStatus', 'knowledge.planStatus', 'agreements.agreementStatus'].map((question) => ({
        question,
        municipality: reader === 'lansbra' ? withheld : 'none',
        police: null,
      })),
    },
  ],
  problems: [
    {
      problem: 'narcotics',
      large: { count: 2, of: 2 },
      cells: [
        {
          municipality: '1981',
          concern: { municipality: reader === 'lansbra' ? withheld : 4, police: 1 },
          differs: reader !== 'lansbra',
        },
        { municipality: '1962', concern: { municipality: null, police: 3 }, differs: false },
      ],
    },
  ],
  needs: [
    {
      id,
      status: 'confirmed',
      priority: 'high',
      severity: 4,
      tasks: ['knowledge_based_work'],
      municipalities: ['1981'],
      measures: [],
      support: 'Besök i mars.',
      motivation: 'Lagen kräver det.',
      gaps: [
        {
          id,
          key: 'R06:1981',
          rule: 'R06',
          ruleVersion: 1,
          municipalities: ['1981'],
          problem: null,
          assessed: true,
          severity: 4,
          tasks: ['knowledge_based_work'],
          sentence: { sv: 'Sala har ingen lägesbild.', en: 'Sala has no situational picture.' },
          evidence: [
            {
              respondentId: id,
              kind: 'municipality',
              municipality: '1981',
              submissionId: id,
              entry: null,
              entryName: null,
              question: 'knowledge.pictureStatus',
              value: 'not_started',
            },
          ],
          under: null,
        },
      ],
    },
  ],
  notAssessed: [
    {
      rule: 'R37',
      municipalities: ['1962'],
      sentence: { sv: 'Kommunen har inte svarat.', en: 'The municipality has not answered.' },
    },
  ],
})
