import type { Answers, Initiative } from './place.ts'

interface Begun {
  readonly questions?: readonly string[]
  readonly entries?: number
  /** Written by the second of those who answer together. */
  readonly byColleague?: boolean
}

/** How far one side has come this year, and what is not as last year. Entries not named here go on as they were. */
export interface ThisYear {
  readonly code: string
  readonly as: 'municipality' | 'police'
  /** The working day of the round on which they began. */
  readonly began: number
  readonly submitted?: boolean
  /** Sections marked as done, in the order they were written. */
  readonly completed: readonly string[]
  /** Sections begun: the questions answered so far, and how many of last year's entries have been looked at. */
  readonly begun?: Readonly<Record<string, Begun>>
  readonly changes?: Readonly<Record<string, Answers>>
  /** By last year's name of the initiative. */
  readonly initiatives?: Readonly<Record<string, Answers>>
  /** By last year's name: questions not answered yet. */
  readonly unanswered?: Readonly<Record<string, readonly string[]>>
  readonly added?: readonly Initiative[]
}

const everything = [
  'about',
  'organisation',
  'knowledge',
  'agreements',
  'problems',
  'initiatives',
  'collaborators',
  'jointActions',
  'cooperation',
  'support',
  'closing',
]

export const thisYears: readonly ThisYear[] = [
  {
    code: '1980',
    as: 'municipality',
    began: 2,
    submitted: true,
    completed: everything,
    changes: {
      knowledge: { followupMonth: '2026-06', citizenDialogue: 7 },
      agreements: { agreementStatus: 'negotiating', promiseFocus: ['youth_recruitment', 'violence_close'] },
      support: { received: ['network', 'research_contact'], useful: 4 },
      problems: { emerging: 'Brottsuppdrag som förmedlas i spelchattar.', safetyTrend: 'same' },
    },
    initiatives: {
      'Ljusare gångstråk': {
        statusSinceLast: 'ended_done',
        phase: 'ended',
        end: '2026-06',
        result: 'reached',
        evaluated: ['own'],
      },
      'Trygg handel i city': {
        statusSinceLast: 'changed',
        evaluated: ['process'],
        result: 'partly',
        share: 'yes_both',
      },
      'Nattfotboll på Bäckby': {
        statusSinceLast: 'ended_other',
        phase: 'ended',
        end: '2026-03',
        result: 'unknown',
        comment: 'Projektmedlen tog slut.',
      },
    },
    added: [{ method: 'tidiga_samtal', since: '2026-02', answers: { name: 'Snabba orossamtal' } }],
  },
  {
    code: '1980',
    as: 'police',
    began: 4,
    submitted: true,
    completed: everything,
    changes: {
      organisation: { councilMeetings: 4, policeDiverted: 'monthly' },
      knowledge: { citizenDialogue: 6 },
      agreements: { agreementStatus: 'negotiating' },
    },
    initiatives: {
      'Riktad närvaro i city': {
        statusSinceLast: 'changed',
        evaluated: ['process'],
        result: 'partly',
        share: 'yes_docs',
      },
    },
  },
  {
    code: '1982',
    as: 'police',
    began: 5,
    submitted: true,
    completed: everything,
    changes: { problems: { safety: 'poor' }, cooperation: { lansbraMeetings: 'most' } },
    initiatives: { 'Moped- och A-traktorkontroller': { statusSinceLast: 'continues', goal: 'yes' } },
  },
  {
    code: '1983',
    as: 'municipality',
    began: 6,
    submitted: true,
    completed: everything,
    changes: {
      knowledge: {
        causeAnalysis: 'some',
        causeProblems: ['narcotics'],
        pictureMonth: '2026-05',
        followupMonth: '2026-04',
      },
      cooperation: {
        with: ['1904', '1907', '1961'],
        forms: ['joint_action', 'network'],
        problems: ['narcotics'],
        bob: 'active',
      },
      support: { received: ['joint_project', 'facilitate'], useful: 5 },
    },
    initiatives: {
      'Trygghetsvandringar i Köping': { statusSinceLast: 'changed', goal: 'partly', followup: 'activity' },
      'Sommarjobb för unga i riskzon': {
        statusSinceLast: 'never_started',
        phase: 'ended',
        end: '2026-05',
      },
    },
    added: [
      {
        method: 'ofp',
        since: '2026-09',
        answers: { name: 'Effekt i Köpings skolor', phase: 'planning', result: 'too_early' },
      },
    ],
  },
  {
    code: '1981',
    as: 'municipality',
    began: 18,
    completed: ['about', 'organisation', 'knowledge'],
    begun: {
      agreements: { questions: ['agreementStatus', 'agreementSigned'], byColleague: true },
      initiatives: { entries: 3 },
    },
    changes: {
      knowledge: { pictureMonth: '2026-02', planStatus: 'adopted', planMonth: '2026-05', followupMonth: '2026-08' },
    },
    initiatives: { 'FREDA i Sala': { statusSinceLast: 'changed' } },
    unanswered: {
      'Fältassistenterna i Sala': ['statusSinceLast', 'goal', 'evidence', 'followup', 'evaluated', 'result', 'share'],
    },
  },
  {
    code: '1981',
    as: 'police',
    began: 17,
    completed: ['about', 'organisation', 'knowledge', 'agreements'],
    begun: { problems: { questions: ['concern'] } },
  },
  {
    code: '1984',
    as: 'municipality',
    began: 11,
    completed: ['about', 'organisation', 'knowledge', 'agreements', 'problems', 'initiatives'],
    begun: { collaborators: { questions: ['counterpartForms', 'counterpartFrequency'], entries: 2 } },
    changes: {
      knowledge: { pictureStatus: 'current', pictureMonth: '2026-03', planStatus: 'in_progress' },
      agreements: {
        agreementStatus: 'valid',
        agreementSigned: '2026-01',
        agreementTo: '2029-01',
        agreementFocus: ['traffic', 'fraud_elderly'],
      },
      organisation: { fteActual: 50, councilMeetings: 4 },
    },
  },
  {
    code: '1983',
    as: 'police',
    began: 16,
    completed: ['about', 'organisation', 'knowledge', 'agreements', 'problems'],
  },
  {
    code: '1907',
    as: 'municipality',
    began: 12,
    completed: ['about'],
    begun: { knowledge: { questions: ['pictureStatus', 'pictureMonth', 'pictureContents'] } },
    changes: { knowledge: { pictureStatus: 'outdated' } },
  },
  {
    code: '1961',
    as: 'municipality',
    began: 9,
    completed: everything.filter((section) => section !== 'closing'),
    changes: { organisation: { training: ['short', 'university'] } },
    initiatives: { Trygghetsdialoger: { statusSinceLast: 'ended_done', phase: 'ended', result: 'reached' } },
  },
  {
    code: '1961',
    as: 'police',
    began: 17,
    completed: ['about', 'organisation', 'knowledge'],
    begun: { agreements: { questions: ['agreementStatus'] } },
  },
  {
    code: '1982',
    as: 'municipality',
    began: 13,
    completed: ['about', 'organisation', 'knowledge', 'agreements'],
    begun: { initiatives: { entries: 2 } },
  },
]

/** The police area that has submitted. */
export const submittedArea = 'Västerås'

/** Invited, and the invitation opened, but nothing written. Areas by name. */
export const openedOnly = { municipality: ['1960', '1962'], police: ['1907'], areas: ['Norra Västmanland'] } as const
