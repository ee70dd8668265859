import type { Translated } from '../../texts.ts'
import type { courseTexts as swedish } from './texts.sv.ts'

export const courseTexts = {
  title: 'How the round has gone',
  consultation: 'Consultation',
  consulted: 'With {{with}}, {{date}}',
  notConsulted: 'Left out: {{reason}}',
  consultationLater: 'Not said yet',
  opened: 'Opened',
  closed: 'Closed',
  lastDay: 'Last day',
  planned: 'planned {{date}}',
  own_one: '{{count}} respondent has more time',
  own_other: '{{count}} respondents have more time',
  reconciliation: 'Reconciliation',
  reconciling: 'Since {{from}}, until {{to}}',
  reconciled: '{{from}} – {{to}}',
  skipped: 'Left out',
  noReconciliation: 'None, as planned',
  openEarly_one: 'The plan opens the round on {{date}}, in {{count}} day. Those invited can answer from now on.',
  openEarly_other: 'The plan opens the round on {{date}}, in {{count}} days. Those invited can answer from now on.',
  openLate: 'The plan was to open the round on {{date}}. Those who answer get less time than planned.',
  closeEarly_one:
    'The last day is {{date}}, tomorrow. {{missing}} that have not submitted were promised at least that day.',
  closeEarly_other:
    'The last day is {{date}}, in {{count}} days. {{missing}} that have not submitted were promised at least that day.',
  closeOnDay: 'Today is the last day, until midnight. {{missing}} that have not submitted were promised the whole day.',
  closeLate_one: 'The last day was {{date}}. Answers have been taken in for {{count}} day more.',
  closeLate_other: 'The last day was {{date}}. Answers have been taken in for {{count}} days more.',
  inTheMiddle: 'Have begun and not submitted: {{names}}.',
  notBegun: 'Have not begun: {{names}}.',
  andMore: '{{names}} and {{count}} more',
  keepsOwn: 'Have more time and can answer until their own last day, after the closing too: {{names}}.',
  closeAll:
    'Once the round is closed nobody can answer or change. You can open it again until the reconciliation or the analysis has begun.',
  stillOpen_one:
    '{{count}} has more time and can answer until its own last day. The reconciliation and the analysis wait for that.',
  stillOpen_other:
    '{{count}} have more time and can answer until their own last day. The reconciliation and the analysis wait for that.',
  closeText:
    'The others cannot answer or change once the round is closed. You can open it again until the reconciliation or the analysis has begun.',
  reason: 'Why?',
  reasonHint: 'Is kept in the log.',
  reasonMissing: 'Write why',
  delete: {
    button: 'Delete the draft',
    title: 'Delete {{round}}?',
    text: 'The plan and the contacts entered for the round disappear. Nobody gets an e-mail.',
    confirm: 'Delete the draft',
  },
  takeBack: {
    button: 'Make it a draft again',
    title: 'Make {{round}} a draft again?',
    text: 'Nobody has begun to answer. The plan can be changed again, and nobody can answer until you open the round anew.',
    invited_one:
      '{{count}} is invited. The link in the invitation works again when the round opens. No e-mail is sent, so tell them.',
    invited_other:
      '{{count}} are invited. The links in the invitations work again when the round opens. No e-mail is sent, so tell them.',
    confirm: 'Make it a draft',
    done: 'The round is a draft again.',
  },
  reopen: 'Open again, for everyone or some',
  curve: {
    title: 'Day by day',
    say_one: '{{submitted}} have submitted in {{count}} day.',
    say_other: '{{submitted}} have submitted in {{count}} days.',
    said: '{{submitted}} of {{all}} submitted.',
    before: 'In {{name}} it was {{submitted}} of {{all}} on the same day.',
    table: 'Show as a table',
    caption: 'Answers submitted by number of days',
    day: 'Day',
    today: 'today',
  },
  areas: 'Per local police area',
  area: 'Local police area',
  noArea: 'Without a local police area',
  showAs: 'Show as',
  map: 'Map',
  table: 'Table',
  municipality: 'Municipality',
} as const satisfies Translated<typeof swedish>
