import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  title: 'Decline to answer',
  back: 'To the overview',
  lead: 'Answering is voluntary. If you say why you decline, the county administrative board knows, and need not remind you.',
  means: {
    title: 'What happens',
    reminders: 'You get no more reminders.',
    report:
      'The report says that you have declined, and the reason you chose. What you write yourselves is read by the county administrative board only.',
    draft: 'What you have already filled in remains, and the county administrative board cannot read it.',
    back: 'You can change your minds until {{date}}: take it back, or answer and submit.',
  },
  reason: 'Why do you decline?',
  reasonGiven: 'What reason have they given?',
  reasons: {
    nobody_in_place: 'Nobody in place can answer',
    no_time: 'There is not enough time',
    answered_elsewhere: 'The same questions have been answered to another authority',
    not_ours: 'The questions do not fit what we do',
    secrecy: 'The answers would be about what is secret',
    other: 'Another reason',
  },
  note: 'Tell us more',
  noteHint: 'Write nothing about individuals. The text becomes an official document.',
  wrong: { reason: 'Choose a reason', note: 'Write what the reason is', source: 'Write who has told you' },
  decline: 'Decline to answer',
  notNow: 'It is not possible to decline now.',
  staff: {
    title: 'Declined to answer',
    text: 'Has somebody at {{respondent}} said that they will not answer, note it here. They get no more reminders, and they can still answer until the last day.',
    open: 'Note that they decline',
    source: 'Who has told you?',
    sourceHint: 'Name or function, and how you heard it. For example: the coordinator, by phone.',
    save: 'Note',
    saved: 'It is noted that {{respondent}} declines to answer.',
    declined: '{{respondent}} has declined to answer: {{reason}}.',
    byThemselves: 'Declined in the service by {{by}}, {{when}}.',
    accordingTo: 'According to {{source}}. Noted by {{by}}, {{when}}.',
    takeBack: 'Remove the note',
    takeBackTitle: 'Remove the note?',
    takeBackText: '{{respondent}} then counts as one that is to answer, and can be reminded again.',
    takenBack: 'The note is removed.',
  },
} as const satisfies Translated<typeof swedish>
