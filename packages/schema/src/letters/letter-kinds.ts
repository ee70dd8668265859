import type { Text } from '../text.ts'
import type { PlaceholderKey } from './placeholders.ts'

interface KindOfLetter {
  readonly name: Text
  /** When it goes, and to whom. */
  readonly when: Text
  readonly placeholders: readonly PlaceholderKey[]
  /** Without these the letter is of no use, or does not say what it has to. */
  readonly required: readonly PlaceholderKey[]
}

const always = ['name', 'round', 'authority', 'contact'] as const
const asked = [...always, 'respondent', 'assignments', 'deadline', 'minutes', 'filled', 'duty'] as const

/** The letters of a round whose texts a county board may change. */
export const letterKinds = {
  invitation: {
    name: { sv: 'Inbjudan', en: 'Invitation' },
    when: {
      sv: 'Till varje kontakt när ni bjuder in.',
      en: 'To each contact when you invite them.',
    },
    placeholders: [...asked, 'opens', 'together', 'link'],
    required: ['deadline', 'duty', 'link'],
  },
  reminder_unopened: {
    name: { sv: 'Påminnelse, inte öppnat', en: 'Reminder, not opened' },
    when: {
      sv: 'Till den som inte har öppnat inbjudan.',
      en: 'To those who have not opened the invitation.',
    },
    placeholders: [...asked, 'link'],
    required: ['deadline', 'link'],
  },
  reminder_begun: {
    name: { sv: 'Påminnelse, påbörjat', en: 'Reminder, begun' },
    when: {
      sv: 'Till den som har öppnat eller börjat svara men inte skickat in.',
      en: 'To those who have opened or begun but not submitted.',
    },
    placeholders: [...asked, 'progress', 'link'],
    required: ['deadline', 'link'],
  },
  extension: {
    name: { sv: 'Ny sista dag', en: 'New last day' },
    when: {
      sv: 'Till de kontakter vars sista dag flyttas.',
      en: 'To the contacts whose last day is moved.',
    },
    placeholders: [...always, 'respondent', 'deadline', 'moves', 'reason', 'page'],
    required: ['moves', 'page'],
  },
  delegation: {
    name: { sv: 'Hjälp av en kollega', en: 'Help from a colleague' },
    when: {
      sv: 'Till den som en kontakt ber om hjälp att svara.',
      en: 'To those whom a contact asks for help to answer.',
    },
    placeholders: [...asked, 'inviter', 'sections', 'message', 'signatories', 'opens', 'link'],
    required: ['inviter', 'sections', 'message', 'link'],
  },
  receipt: {
    name: { sv: 'Kvittens', en: 'Receipt' },
    when: {
      sv: 'Till den som har skickat in svaren.',
      en: 'To whoever has submitted the answers.',
    },
    placeholders: [...always, 'respondent', 'submittedAt', 'submittedBy', 'registryNumber', 'receipts', 'deadline'],
    required: ['receipts'],
  },
  completion: {
    name: { sv: 'Komplettering', en: 'Request to complete' },
    when: {
      sv: 'Till kontakterna när ni ber dem att komplettera svaren.',
      en: 'To the contacts when you ask them to complete the answers.',
    },
    placeholders: [...always, 'respondent', 'questions', 'reason', 'deadline', 'page'],
    required: ['questions', 'reason', 'deadline', 'page'],
  },
  reconciliation: {
    name: { sv: 'Avstämning', en: 'Reconciliation' },
    when: {
      sv: 'Till kommunen och polisen när de kan se varandras svar.',
      en: 'To municipality and police when they see each other’s answers.',
    },
    placeholders: [...always, 'respondent', 'comparisons', 'jointActions', 'lastDay'],
    required: ['comparisons'],
  },
  profile: {
    name: { sv: 'Återkoppling, profilen', en: 'Feedback, the profile' },
    when: {
      sv: 'Till dem som svarar för helheten när profilerna släpps.',
      en: 'To those who answer for the whole when the profiles are released.',
    },
    placeholders: [...always, 'respondent', 'profiles'],
    required: ['profiles'],
  },
  feedback: {
    name: { sv: 'Återkoppling, rapporten', en: 'Feedback, the report' },
    when: {
      sv: 'Till alla kontakter när rapporten är publicerad.',
      en: 'To all contacts when the report is published.',
    },
    placeholders: [...always, 'edition', 'why', 'note', 'page'],
    required: ['why', 'note', 'page'],
  },
} as const satisfies Record<string, KindOfLetter>

export type LetterKind = keyof typeof letterKinds

/** What is put in the places of one kind of letter, for one recipient. */
export type LetterValues<Kind extends LetterKind = LetterKind> = {
  readonly [Key in (typeof letterKinds)[Kind]['placeholders'][number]]: string
}
