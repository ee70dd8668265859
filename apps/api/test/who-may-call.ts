import type { contracts } from '@kartlaggning/schema/contracts'
import { newId } from '@kartlaggning/schema/id'
import {
  answersKey,
  coordinatorOnly,
  editionsKey,
  open,
  own,
  ownOrHanded,
  participants,
  signedIn,
  staff,
  staffOnly,
  type Row,
} from './callers.ts'
import { anOwnQuestion } from './an-own-question.ts'
import { whoMayCallAfterClosing } from './who-may-call-after-closing.ts'
import { whoMayCallToSignIn } from './who-may-call-to-sign-in.ts'
import { whoMayCallPeople } from './who-may-call-people.ts'
import { whoMayCallOfCounties } from './who-may-call-of-counties.ts'
import { whoMayCallOfEarlierRounds } from './who-may-call-of-earlier-rounds.ts'
import { whoMayCallOfLetters } from './who-may-call-of-letters.ts'
import { inHalfAYear } from './api-keys.ts'
import { aPlan } from '@kartlaggning/schema/test/story'

const because: Row = { ...coordinatorOnly, body: () => ({ reason: 'Fel år' }) }
const aMove: Row = { ...coordinatorOnly, body: () => aDeadline }
const inVastmanland = { county: '19' }
const aKey = { name: 'Power BI', opens: { scope: 'editions', reader: 'lansbra' }, expiresOn: inHalfAYear() }
const again = { entry: null, question: 'problems.safety', reason: '' }
const askedAgain = { reason: 'Oklart', answerBy: '2099-01-01', questions: [again] }
const aMark = { id: newId(), entry: null, question: 'problems.safety' }
const secrecyOfAnswer = { ground: 'osl-18-2', words: 'Pågående underrättelser', answers: [aMark] }
const mimer = '01970000-0000-7000-8000-00000000b032'
const aDeadline = { respondents: null, closesOn: '2099-01-31', reason: 'Snöstorm' }
const salabostader = '01970000-0000-7000-8000-00000000b033'
const byPhone = { channel: 'phone', note: '', sourceName: 'Maja Lund', sourceFunction: '', givenOn: '2026-11-01' }
const ownQuestion = anOwnQuestion()
const ofOtherSurvey = {
  crosswalk: {
    name: 'Annan undersökning',
    rows: [{ row: 2, number: '1', wording: 'Läget?', addresses: '', options: '' }],
  },
  language: 'sv',
  of: 'draft',
}
const aChange = { entry: null, question: 'problems.safety', value: 'poor', seen: 1, sequence: 1 }
const aCopy = { submissionId: newId(), language: 'sv', requestedBy: '', note: '', masks: [] }
const aTheme = { name: 'Stöd', definition: 'Stödet.', active: true, mergedInto: null, seen: 0 }
const aPlace = { from: 0, to: 2, quote: 'Ja', submissionId: newId(), themes: ['support'] }
const aPassage = { ...aPlace, entry: null, question: 'closing.open' }
const aDelegation = {
  name: 'Per Lind',
  email: 'per.lind@example.org',
  function: '',
  sections: ['problems'],
  message: '',
}

const whichText = { kind: 'feedback', language: 'sv', respondentKind: null, scope: 'round' }
const aLetterText = { ...whichText, subject: 'Klart', body: '{därför} {nyheter} {länk}' }

/** Who may call what. An endpoint that is not here does not compile, and fails the test. */
export const whoMayCall: { [C in keyof typeof contracts]: { [E in keyof (typeof contracts)[C]]: Row } } = {
  ...whoMayCallToSignIn,
  securityEvents: { export: { ...coordinatorOnly, params: inVastmanland } },
  apiKeys: {
    list: { ...coordinatorOnly, params: inVastmanland },
    make: { ...coordinatorOnly, params: inVastmanland, body: () => aKey },
    revoke: { may: [], params: { ...inVastmanland, keyId: newId() }, body: () => ({ reason: 'Behövs inte' }) },
  },
  mailbox: { list: open },
  rehearsals: {
    begin: coordinatorOnly,
    beginMadeUp: { ...coordinatorOnly, params: inVastmanland },
    ofCounty: { ...staffOnly, params: inVastmanland },
    read: staffOnly,
    mailbox: staffOnly,
    // Only a rehearsal is moved or removed.
    advance: { may: [], body: () => ({ until: '2099-01-31' }) },
    remove: { may: [] },
  },
  ...whoMayCallOfLetters,
  ...whoMayCallOfCounties,
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
  preflight: { read: staffOnly },
  letters: {
    list: staffOnly,
    write: { ...coordinatorOnly, body: () => aLetterText },
    reset: { ...coordinatorOnly, body: () => whichText },
    places: { ...staffOnly, params: { kind: 'invitation' } },
    test: { ...coordinatorOnly, body: () => ({ ...aLetterText }) },
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
  submittedByDay: { read: staffOnly },
  declining: {
    decline: { ...own, body: () => ({ reason: 'no_time', note: '' }) },
    note: { ...coordinatorOnly, body: () => ({ reason: 'no_time', note: '', source: 'Maja Lund' }) },
    takeBack: { may: ['own', 'coordinator'] },
  },
  proxies: {
    open: { ...coordinatorOnly, body: () => byPhone },
    withdraw: { ...coordinatorOnly, body: () => ({ reason: 'Fel svarande' }) },
    takeOver: own,
    object: { ...own, body: () => ({ note: '' }) },
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
    register: { ...coordinatorOnly, params: inVastmanland },
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
  otherSurveys: {
    answer: { ...own, body: () => ofOtherSurvey },
    asDocx: { ...own, body: () => ofOtherSurvey },
  },
  archives: { download: coordinatorOnly },
  ...whoMayCallOfEarlierRounds,
  answerExports: {
    workbook: staffOnly,
    tables: staffOnly,
    json: staffOnly,
    ownWorkbook: own,
    ownTables: own,
    ownJson: own,
  },
  editionData: {
    list: { ...editionsKey, params: { county: '19' } },
    catalog: { ...editionsKey, params: { county: '19' } },
    read: { ...editionsKey, params: { number: 1 } },
    table: { ...editionsKey, params: { number: 1, table: 'tabell-1' } },
    csv: { ...editionsKey, params: { number: 1, table: 'tabell-1' } },
  },
  roundData: {
    read: answersKey,
    page: { ...answersKey, params: { table: 'initiatives' } },
    csv: { ...answersKey, params: { table: 'initiatives' } },
  },
  colleagues: {
    list: own,
    invite: { ...own, body: () => aDelegation },
    withdraw: { ...own, params: { personId: newId() } },
    agree: { ...own, params: { personId: newId() } },
    object: { ...own, params: { personId: newId() } },
  },
  completions: {
    read: { may: ['own', ...staff] },
    ask: { ...coordinatorOnly, body: () => askedAgain },
    withdraw: coordinatorOnly,
    approve: { ...coordinatorOnly, body: () => ({ approved: true }) },
  },
  coding: {
    freeTexts: staffOnly,
    passages: staffOnly,
    writeTheme: { ...coordinatorOnly, params: { theme: 'support' }, body: () => aTheme },
    mark: { ...coordinatorOnly, params: { passageId: newId() }, body: () => aPassage },
    change: { ...coordinatorOnly, params: { passageId: newId() }, body: () => ({ ...aPlace, removed: true, seen: 1 }) },
  },
  secrecy: {
    read: { may: ['own', ...staff] },
    mark: { ...coordinatorOnly, body: () => secrecyOfAnswer },
    remove: { ...coordinatorOnly, params: { markId: newId() }, body: () => ({ because: 'Den är prövad.' }) },
  },
  disclosures: {
    read: coordinatorOnly,
    // Of a submission that there is not.
    make: { may: [], body: () => aCopy },
    asPdf: { may: [], params: { disclosureId: newId() } },
    asDocx: { may: [], params: { disclosureId: newId() } },
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
  ...whoMayCallAfterClosing,
}
