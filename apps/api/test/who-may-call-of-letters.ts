import { newId } from '@kartlaggning/schema/id'
const coordinatorOnly = { may: ['coordinator'] } as const
const staffOnly = { may: ['coordinator', 'analyst'] } as const
const coordinatorsAnywhere = { may: ['coordinator', 'otherCounty'] } as const

/** Who may call what is about letters, and about those whom letters do not reach; and what is noted. */
export const whoMayCallOfLetters = {
  outbox: { delay: { may: ['coordinator', 'analyst', 'otherCounty'] } },
  // How the work of the installation stands, and nothing of what it is about.
  backgroundJobs: { list: coordinatorsAnywhere, retry: coordinatorsAnywhere },
  reminders: {
    read: staffOnly,
    plan: {
      ...coordinatorOnly,
      body: () => ({ steps: [], at: '08:30', quietWeekends: true, quietHolidays: true }),
    },
    send: {
      ...coordinatorOnly,
      body: ({ respondentId }: { respondentId: string }) => ({ respondents: [respondentId] }),
    },
  },
  calls: {
    list: staffOnly,
    note: { ...coordinatorOnly, body: () => ({ personId: null, note: 'Inget svar', nextOn: null }) },
  },
  answerNotes: {
    before: staffOnly,
    list: staffOnly,
    write: { ...staffOnly, body: () => ({ entry: null, question: null, note: 'Fråga på mötet.' }) },
    remove: { ...staffOnly, params: { noteId: newId() } },
  },
  roundMail: {
    log: staffOnly,
    // Told that the report names nobody: nothing has been sent that could have come back.
    reportBounce: { ...coordinatorOnly, body: () => ({ report: '550 5.1.1 <nobody@example.org>: no such user' }) },
  },
} as const
