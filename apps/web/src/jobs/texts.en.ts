import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  titleNone: 'Nothing waits in the background',
  title_one: '{{count}} job waits or has failed',
  title_other: '{{count}} jobs wait or have failed',
  lead: 'Mail is sent in the background, and reminders are looked for every minute. This is how it goes in the whole installation. Whom the mail is for stands on the letters page of the round.',
  seen: 'Work is going on. Last seen {{at}}.',
  silent: 'No process has looked for work since {{at}}. Ask whoever operates the service to start it.',
  neverSeen: 'No process has looked for work yet. Ask whoever operates the service to start it.',
  table: 'Jobs',
  task: 'Job',
  state: 'State',
  attempts: 'Attempts',
  next: 'Next attempt',
  of: '{{done}} of {{all}}',
  states: { waiting: 'Waiting', running: 'Running', failed: 'Failed', 'given-up': 'Given up' },
  givenUpHelp: 'Is not tried again. Send a reminder or invite anew.',
  tasks: {
    'deliver-mail': 'Send a letter',
    'resume-mail': 'Look for letters left behind',
    remind: 'Look for reminders to send',
  },
  retry_one: 'Try {{count}} job again now',
  retry_other: 'Try {{count}} jobs again now',
  retried_one: '{{count}} job is tried again.',
  retried_other: '{{count}} jobs are tried again.',
  refresh: 'Fetch the state again',
} as const satisfies Translated<typeof swedish>
