import type { contracts } from '@kartlaggning/schema/contracts'
import { newId } from '@kartlaggning/schema/id'
import { aRetentionDecision } from './given-a-retention-decision.ts'
import { coordinatorOnly, open, own, participants, signedIn, staff, staffOnly, type Row } from './callers.ts'

const readers = [...participants, ...staff, 'lansbraReader'] as const
const oneEdition = { may: readers, params: { number: 1 } }
const ownAndStaff = { may: ['own', ...staff] } as const satisfies Row
const inTheCounty = { may: [...participants, ...staff], params: { county: '19' } }
const decision = { status: 'confirmed', motivation: 'Ja.', priority: null }
const explained = { question: 'organisation.council', kind: 'explain', value: null, words: 'Sagt', ends: null }
const ownNeed = { ...decision, title: 'Lokaler saknas', municipalities: ['1981'], tasks: ['practical_support'] }

type Chapter =
  | 'reconciliation'
  | 'gaps'
  | 'needs'
  | 'commenting'
  | 'initiativeCatalogue'
  | 'reports'
  | 'orderedFiles'
  | 'editionReaders'
  | 'publicReports'
  | 'reportChapters'
  | 'profiles'
  | 'retention'

/** Of the chapters after closing. */
export const whoMayCallAfterClosing: { [C in Chapter]: { [E in keyof (typeof contracts)[C]]: Row } } = {
  reconciliation: {
    begin: coordinatorOnly,
    follow: staffOnly,
    read: own,
    confirm: { ...own, body: () => ({ recognition: 'not_known', sameAs: null, comment: '' }) },
    takeBack: own,
    say: { ...own, params: { stepId: newId() }, body: () => explained },
    finish: { ...own, body: () => ({ finished: true }) },
    questions: staffOnly,
    ofMunicipality: { ...staffOnly, params: { municipality: '1981' } },
    setLastDay: { ...coordinatorOnly, body: () => ({ until: '2027-01-31' }) },
  },
  gaps: {
    analyse: coordinatorOnly,
    list: staffOnly,
    inShort: staffOnly,
    byRule: staffOnly,
    onAnswers: staffOnly,
    previewThresholds: { ...staffOnly, body: () => ({ thresholds: { pictureMonths: 12 } }) },
    moveThresholds: { ...coordinatorOnly, body: () => ({ thresholds: { pictureMonths: 12 } }) },
    ties: staffOnly,
    matrix: staffOnly,
    cell: { ...staffOnly, params: { municipality: '1981', problem: 'narcotics' } },
  },
  needs: {
    list: staffOnly,
    read: staffOnly,
    decide: { ...coordinatorOnly, body: () => ({ ...decision, seen: 1 }) },
    queue: staffOnly,
    onPassages: staffOnly,
    attach: { ...coordinatorOnly, params: { passageId: newId() } },
    detach: { ...coordinatorOnly, params: { passageId: newId() } },
    nextSteps: staffOnly,
    writeNextSteps: { ...coordinatorOnly, params: { rule: 'R06' }, body: () => ({ steps: [] }) },
    decideTogether: { ...coordinatorOnly, body: ({ needId }) => ({ ...decision, needs: [{ id: needId, seen: 1 }] }) },
    postpone: { ...coordinatorOnly, body: ({ needId }) => ({ needs: [{ id: needId, seen: 1 }] }) },
    undo: { ...coordinatorOnly, body: ({ needId }) => ({ needs: [{ id: needId, seen: 1 }] }) },
    writeOwn: {
      ...coordinatorOnly,
      params: { needId: newId() },
      body: ({ respondentId }) => ({
        ...ownNeed,
        answers: [{ respondentId, entry: null, question: 'problems.concern.narcotics' }],
      }),
    },
    merge: { ...coordinatorOnly, body: ({ needId }) => ({ needs: [needId], motivation: '' }) },
    separate: coordinatorOnly,
  },
  commenting: {
    open: { ...coordinatorOnly, body: () => ({ until: '2099-01-31' }) },
    follow: staffOnly,
    own,
    comment: {
      ...own,
      params: { commentId: newId() },
      body: ({ needId }) => ({ needId, words: 'Vi arbetar med det.' }),
    },
  },
  initiativeCatalogue: {
    find: inTheCounty,
    asXlsx: inTheCounty,
    asCsv: inTheCounty,
    // There is no such initiative.
    ask: { may: [], params: { county: '19', initiativeId: newId() }, body: () => ({ message: 'Hur gjorde ni?' }) },
  },
  reportChapters: {
    list: staffOnly,
    write: {
      ...coordinatorOnly,
      params: { chapter: 'metod' },
      body: () => ({ shown: true, words: null, countyBoardOnly: false, seen: 0 }),
    },
    review: {
      ...coordinatorOnly,
      body: () => ({
        reader: 'county-board',
        sentences: [{ id: 'summary-answered', seen: 0, computed: null, said: null }],
      }),
    },
  },
  reports: {
    preview: staffOnly,
    previewForOthers: staffOnly,
    answersBehind: { ...staffOnly, params: { figure: 'methods-table' } },
    readers: staffOnly,
    masked: { ...staffOnly, params: { number: 1 } },
    publish: { ...coordinatorOnly, body: () => ({ note: '' }) },
    editions: { may: readers },
    read: oneEdition,
    asPdf: oneEdition,
    asDocx: oneEdition,
    asPptx: oneEdition,
    asXlsx: oneEdition,
  },
  editionReaders: {
    list: staffOnly,
    invite: { ...coordinatorOnly, body: () => ({ name: 'Lina Bro', email: 'lina.bro@example.org', days: 30 }) },
    // There is no such reader.
    end: { may: [], params: { readerId: newId() } },
    erase: { may: [], params: { readerId: newId() } },
  },
  orderedFiles: {
    order: { ...oneEdition, body: () => ({ id: newId(), format: 'xlsx' }) },
    list: oneEdition,
    // There is no such file.
    cancel: { may: [], params: { number: 1, fileId: newId() } },
    fetch: { may: [], params: { number: 1, fileId: newId() } },
  },
  retention: {
    read: { ...coordinatorOnly, params: { county: '19' } },
    periods: { may: signedIn },
    decide: {
      ...coordinatorOnly,
      params: { county: '19', class: 'contacts' },
      body: () => ({ ...aRetentionDecision, months: 24 }),
    },
    propose: { ...coordinatorOnly, params: { county: '19' } },
    // There is no such proposal.
    withdraw: { may: [], params: { county: '19', erasureId: newId() } },
    confirm: {
      may: [],
      params: { county: '19', erasureId: newId() },
      body: () => ({ nothingIsRequested: true }),
    },
  },
  publicReports: {
    preview: staffOnly,
    withdraw: { ...coordinatorOnly, params: { number: 1 }, body: () => ({ reason: 'Fel siffror' }) },
    list: open,
    read: { ...open, params: { number: 1 } },
    asPdf: { ...open, params: { number: 1 } },
    asDocx: { ...open, params: { number: 1 } },
    asXlsx: { ...open, params: { number: 1 } },
    csv: { ...open, params: { number: 1, table: 'tabell-1' } },
    catalog: { ...open, params: { county: '19' } },
  },
  profiles: {
    read: ownAndStaff,
    asPdf: ownAndStaff,
    asDocx: ownAndStaff,
    asCalendar: ownAndStaff,
    setGoal: { ...own, params: { indicator: 'organisation.council' }, body: () => ({ level: 'active' }) },
    list: staffOnly,
    release: coordinatorOnly,
  },
}
