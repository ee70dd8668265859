import type { contracts } from '@kartlaggning/schema/contracts'
import { newId } from '@kartlaggning/schema/id'
import { newToken } from '../src/identity/secret.ts'
import type { Row } from './caller.ts'
import { anOwnQuestion } from './an-own-question.ts'
import { whoMayCallPeople } from './who-may-call-people.ts'
import { whoMayCallOfLetters } from './who-may-call-of-letters.ts'
import { aPlan } from '@kartlaggning/schema/test/story'

const participants = ['own', 'delegate', 'counterpart', 'neighbour', 'policeArea'] as const
const staff = ['coordinator', 'analyst'] as const
const signedIn = [...participants, ...staff, 'passerBy', 'withdrawn', 'otherCounty'] as const

const own: Row = { may: ['own'] }
const ownOrHanded: Row = { may: ['own', 'delegate'] }
const coordinatorOnly: Row = { may: ['coordinator'] }
const because: Row = { ...coordinatorOnly, body: () => ({ reason: 'Fel år' }) }
const aMove: Row = { ...coordinatorOnly, body: () => aDeadline }
const staffOnly: Row = { may: staff }
const open: Row = { may: 'public' }

const mimer = '01970000-0000-7000-8000-00000000b032'
const aDeadline = { respondents: null, closesOn: '2099-01-31', reason: 'Snöstorm' }
const salabostader = '01970000-0000-7000-8000-00000000b033'
const aLink = { token: newToken() }
const ownQuestion = anOwnQuestion()
const aChange = { entry: null, question: 'problems.safety', value: 'poor', seen: 1, sequence: 1 }
const aDelegation = {
  name: 'Per Lind',
  email: 'per.lind@example.org',
  function: '',
  sections: ['problems'],
  message: '',
}
const aPasskey = { id: 'aaaa', rawId: 'aaaa', type: 'public-key', clientExtensionResults: {} }
const said = { clientDataJSON: '' }
const aCode = { email: 'anna.ek@example.org', code: '123456' }

const decision = { status: 'confirmed', motivation: 'Ja.', priority: null }
const explained = { question: 'organisation.council', kind: 'explain', value: null, words: 'Sagt', ends: null }
const ownNeed = { ...decision, title: 'Lokaler saknas', municipalities: ['1981'], tasks: ['practical_support'] }

/** Who may call what. An endpoint that is not here does not compile, and fails the test. */
export const whoMayCall: { [C in keyof typeof contracts]: { [E in keyof (typeof contracts)[C]]: Row } } = {
  session: {
    invitation: { ...open, body: () => aLink },
    signInByLink: { ...open, body: () => aLink },
    sendCode: { ...open, body: () => aCode },
    signInByCode: { ...open, body: () => aCode },
    current: open,
    list: { may: signedIn },
    end: { may: [], params: { sessionId: newId() } },
    endOthers: { may: signedIn },
    name: { may: signedIn },
    mendName: { may: signedIn, body: () => ({ name: 'Anna Ek', function: '' }) },
    signOut: open,
  },
  oidc: { offer: open, begin: open, finish: { ...open, body: () => ({ reply: '?code=1&state=2' }) } },
  // Whose they are, the one who calls has to be half-way in, or to have signed in a moment ago.
  secondFactors: {
    step: open,
    proveByCode: { ...open, body: () => ({ code: '123456' }) },
    askForPasskey: open,
    proveByPasskey: {
      ...open,
      body: () => ({ ...aPasskey, response: { ...said, authenticatorData: '', signature: '' } }),
    },
    proveByRecoveryCode: { ...open, body: () => ({ code: 'abcd-efgh-ijkl-mnop' }) },
    list: { may: signedIn },
    beginApp: open,
    addApp: { ...open, body: () => ({ name: 'Mobilen', code: '123456' }) },
    beginPasskey: open,
    addPasskey: {
      ...open,
      body: () => ({ name: 'Datorn', made: { ...aPasskey, response: { ...said, attestationObject: '' } } }),
    },
    remove: { may: [], params: { factorId: newId() } },
    renewRecoveryCodes: { may: [] },
  },
  staff: {
    list: { may: ['coordinator', 'otherCounty'] },
    recover: { may: [], params: { personId: newId() }, body: () => ({ reason: 'Tappad mobil' }) },
  },
  securityEvents: { export: { may: ['coordinator', 'otherCounty'] } },
  mailbox: { list: open },
  ...whoMayCallOfLetters,
  rounds: {
    // Each sees the rounds it takes part in: to others the list is empty or not theirs.
    list: { may: [...participants, ...staff, 'otherCounty'] },
    read: { may: [...participants, ...staff] },
    plan: { ...coordinatorOnly, body: () => aPlan({ name: 'En annan plan' }) },
    questions: staffOnly,
    selectQuestions: { ...coordinatorOnly, body: () => ({ modulesOff: ['support'], supplementary: [ownQuestion] }) },
    open: coordinatorOnly,
    close: coordinatorOnly,
    takeBack: because,
    deleteDraft: because,
    comparability: staffOnly,
    correction: coordinatorOnly,
    correct: { ...coordinatorOnly, body: () => ({ to: '2026' }) },
    municipalities: { may: signedIn },
  },
  respondents: {
    list: staffOnly,
    invite: { ...coordinatorOnly, body: () => ({ name: 'Per Lind', email: 'per@example.org', function: '' }) },
    access: coordinatorOnly,
    endAccess: { ...coordinatorOnly, params: { personId: newId() } },
    restoreAccess: { ...coordinatorOnly, params: { personId: newId() } },
    bringContacts: coordinatorOnly,
    inviteAll: coordinatorOnly,
  },
  deadlines: { list: staffOnly, move: aMove, reopen: aMove },
  people: whoMayCallPeople,
  actors: {
    list: { may: signedIn },
    propose: {
      may: participants,
      body: () => ({ name: 'Sala BK', kind: 'night_walkers', municipality: '1981', county: '19' }),
      params: { actorId: newId() },
    },
    // Another county's coordinator has a register too, and never this one.
    register: { may: ['coordinator', 'otherCounty'] },
    review: {
      ...coordinatorOnly,
      body: () => ({ seen: 1, name: 'Salabostäder AB', kind: 'housing_public', municipality: '1981' }),
      params: { actorId: salabostader },
    },
    merge: { ...coordinatorOnly, body: () => ({ seen: 2, into: mimer }), params: { actorId: salabostader } },
    separate: { ...coordinatorOnly, body: () => ({ seen: 3 }), params: { actorId: salabostader } },
  },
  answers: {
    overview: ownOrHanded,
    read: ownOrHanded,
    begin: own,
    save: {
      ...own,
      body: () => ({ writer: newId(), changes: [aChange] }),
    },
    addEntry: { ...ownOrHanded, body: () => ({ section: 'initiatives', copyOf: null }), params: { entryId: newId() } },
    removeEntry: ownOrHanded,
    restoreEntry: ownOrHanded,
    submit: own,
    reopen: { ...own, body: () => ({ reason: '' }) },
    submitted: { may: ['own', ...staff] },
  },
  revisions: { moveEntry: { ...ownOrHanded, body: () => ({ entryId: newId() }) }, keep: own },
  activeTime: {
    measure: { ...own, body: () => ({ page: newId(), section: 'problems', seconds: 5 }) },
    time: staffOnly,
  },
  receipts: { verify: { ...own, body: () => ({ position: 1, hash: '0'.repeat(64) }) }, changes: own },
  papers: { answers: { may: ['own', ...staff] }, questions: own },
  answerExports: {
    workbook: staffOnly,
    tables: staffOnly,
    json: staffOnly,
    ownWorkbook: own,
    ownTables: own,
    ownJson: own,
  },
  colleagues: {
    list: own,
    invite: { ...own, body: () => aDelegation },
    withdraw: { ...own, params: { personId: newId() } },
    agree: { ...own, params: { personId: newId() } },
    object: { ...own, params: { personId: newId() } },
  },
  differences: { read: own },
  presence: { read: ownOrHanded },
  sideBySide: {
    // Each sees their own police: to all others the list is empty.
    overview: { may: participants },
    read: { may: participants, params: { section: 'problems' } },
    presence: { may: participants, params: { section: 'problems' } },
    // Whoever names what is not theirs is told that there is no such thing.
    submit: { may: [], body: ({ respondentId }) => ({ respondents: [respondentId] }) },
  },
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
    nextSteps: staffOnly,
    writeNextSteps: { ...coordinatorOnly, params: { rule: 'R06' }, body: () => ({ steps: [] }) },
    decideTogether: { ...coordinatorOnly, body: ({ needId }) => ({ ...decision, needs: [{ id: needId, seen: 1 }] }) },
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
  reports: {
    preview: staffOnly,
    previewForOthers: staffOnly,
    publish: { ...coordinatorOnly, body: () => ({ note: '' }) },
    editions: { may: [...participants, ...staff] },
    read: { may: [...participants, ...staff], params: { number: 1 } },
  },
}
