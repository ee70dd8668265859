import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  title: 'The rehearsal',
  begin: {
    title: 'Rehearse the round',
    lead: 'Go through the whole round before it begins for real: invite, remind, close, reconcile and write the report. All of it is done with made-up respondents on a copy of the plan.',
    people:
      'Made-up people answer by themselves. Most are in time, one does not finish, one is never heard of, and one has a wrong address.',
    mail: 'No messages leave the service. They end up in the mailbox of the rehearsal, where you read them.',
    apart:
      'The rehearsal is kept entirely apart from real rounds, people and answers. You remove all of it with one click.',
    previous: 'It has no earlier round to build on. The answers begin from empty forms.',
    underWay: 'The county already has a rehearsal. Go on with it, or remove it first:',
    notPlanned: 'Only a round that is a draft can be rehearsed.',
    noMunicipalities: 'Choose at least one municipality in the plan first.',
    button: 'Begin to rehearse',
  },
  clock: {
    title: '{{date}} at {{time}}',
    text: 'Move the clock forward. What falls due meanwhile happens: made-up people answer, and reminders are sent as planned. The clock never goes back.',
    busy: 'Time passes. In a large county it may take half a minute.',
    forward_one: 'One day forward',
    forward_other: '{{count}} days forward',
    later: 'Further on',
    mail_one: 'Read {{count}} message in the mailbox of the rehearsal',
    mail_other: 'Read {{count}} messages in the mailbox of the rehearsal',
  },
  due: {
    opening: 'To the opening on {{date}}',
    reminder: 'To the reminder on {{date}}',
    'last-day': 'To the last day, {{date}}',
    'day-after': 'To the day after the last day, {{date}}',
    'reconciliation-ends': 'To the last day of the reconciliation, {{date}}',
  },
  happened: {
    title: 'This has happened meanwhile:',
    nothing: 'Nothing happened meanwhile.',
    submitted_one: '{{count}} has submitted their answers',
    submitted_other: '{{count}} have submitted their answers',
    begun_one: '{{count}} has begun to answer',
    begun_other: '{{count}} have begun to answer',
    reminded_one: '{{count}} reminder has been sent',
    reminded_other: '{{count}} reminders have been sent',
    bounced_one: '{{count}} message did not arrive',
    bounced_other: '{{count}} messages did not arrive',
    reconciled_one: 'A municipality and its police have reconciled',
    reconciled_other: 'Municipalities and their police have reconciled {{count}} times',
  },
  try: {
    title: 'To try now',
    draft:
      'The round is a draft. Read the letters, plan reminders and see whether the round can be opened. Then open it.',
    open: 'The round is open. Invite everybody and move the clock a few days. See who needs a call, change the address that is wrong and give somebody more time.',
    closed:
      'The round is closed. Read the answers, ask for a completion or open for somebody again. Then begin the reconciliation.',
    reconciliation:
      'Municipality and police see each other’s answers. Move the clock a few days, and run the analysis when you want to go on.',
    analysis: 'Gaps and proposed development needs are worked out. Decide on some of them and publish the report.',
    published:
      'The report is published. Download it and see what it looks like. Remove the rehearsal when you are done.',
    links: {
      round: 'Where the round stands',
      preflight: 'Can the round be opened?',
      letters: 'The text of the letters',
      reminders: 'Reminders',
      inviteAll: 'Invite everybody',
      calls: 'Call today',
      deadlines: 'The last day',
      submissions: 'Submitted answers',
      reconciliation: 'The reconciliation',
      needs: 'Gaps and needs',
      matrix: 'What is done about each problem',
      report: 'The report',
    },
  },
  remove: {
    title: 'Remove the rehearsal',
    text: '{{by}} began to rehearse on {{date}}. When you are done, you remove the rehearsal with everything in it. Real rounds are not affected.',
    button: 'Remove the rehearsal',
    question: 'Do you want to remove {{round}}?',
    confirm: 'Remove the rehearsal',
    consequence:
      'Answers, messages, made-up people and reports of the rehearsal disappear and cannot be brought back. The log keeps that the rehearsal existed.',
  },
  mail: {
    title: 'The mailbox of the rehearsal',
    back: 'To the rehearsal',
    lead: 'Here are the messages that would have been sent. None of them has left the service.',
    links:
      'A link in a message signs in as the made-up person. A button at the top of every page then takes you back to yourself. To be both at once, open the link in a private window.',
    empty: 'No messages have been sent yet.',
  },
} as const satisfies Translated<typeof swedish>
