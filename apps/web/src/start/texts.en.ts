import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  welcome: 'Mapping of crime prevention',
  lead: 'Municipalities and police answer the same questions about their work, each from their own side. The county administrative board sees where the pictures agree, where there are gaps and what support is needed.',
  howTitle: 'How it works',
  how1: 'The county administrative board sends an invitation with a personal link.',
  how2: 'You answer in any order you like. Answers are saved as you write, and several people can answer together.',
  how3: 'When the round has closed, the municipality and the police see each other’s answers to the shared questions.',
  how4: 'The county administrative board puts the answers together in a report that you get back.',
  signIn: 'Sign in',
  hello: 'Hello {{name}}',
  assignmentsTitle_one: 'Your assignment',
  assignmentsTitle_other: 'Your assignments',
  assignmentsLead: 'You answer for these organisations. Choose the one you want to work on.',
  noAssignments: 'You have no assignment right now. You will get an e-mail when a round opens.',
  reconciliation: 'Reconciliation',
  reconciliationOf: 'for {{name}}, {{roundName}}',
  report: 'Report',
  reportOf: 'from {{roundName}}',
  roundsTitle: 'Rounds',
  allRounds: 'All rounds',
  noRounds: 'There is no round yet.',
  round: '{{submitted}} of {{respondents}} have submitted',
  mailbox: 'The demo mailbox',
  mailboxText: 'Messages that have been sent in this demonstration.',
} as const satisfies Translated<typeof swedish>
