import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  title: 'Answer on their behalf',
  text: 'If {{respondent}} has given its answers by phone or on paper, you can write them. This is only possible where they have not begun themselves. Their contacts are told, can read what you write, and can take over or object at any time.',
  marked: 'Wherever the answers are shown it says that the county administrative board has submitted them.',
  begin: 'Write answers that they have given',
  channel: 'How did you get the answers?',
  channels: { phone: 'By phone', paper: 'On paper', other: 'Some other way' },
  note: 'Tell us more',
  noteHint: 'Write nothing about individuals. The text becomes an official document.',
  sourceName: 'Who gave the answers?',
  sourceNameHint: 'The name of a work contact of theirs.',
  sourceFunction: 'Function',
  sourceFunctionHint: 'For example: safety coordinator',
  givenOn: 'On which day?',
  givenOnHint: 'Year, month and day, for example {{today}}',
  save: 'Begin to write the answers',
  wrong: {
    channel: 'Choose how you got the answers',
    note: 'Write how you got the answers',
    sourceName: 'Write who gave the answers',
    givenOn: 'Enter year, month and day, for example 2026-12-02, not later than today',
  },
  open: {
    mine: 'You are writing the answers of {{respondent}}: {{how}}.',
    others: '{{by}} is writing the answers of {{respondent}}: {{how}}.',
    since: 'Since {{when}}. According to {{source}}.',
    goOn: 'Go on writing the answers',
    withdraw: 'Undo and remove what is written',
    withdrawTitle: 'Stop answering for {{respondent}}?',
    withdrawText: 'What is written is removed, and nothing is submitted. The contacts are told, with the reason.',
    withdrawConfirm: 'Undo and remove',
    reason: 'Why are you undoing it?',
    reasonMissing: 'Write why you are undoing it',
    withdrawn: 'You no longer answer for {{respondent}}. What was written is removed.',
  },
  onBehalf: 'The county administrative board has submitted the answers on their behalf.',
  partly:
    'The county administrative board has submitted some of the answers on their behalf. They have themselves completed what you asked for.',
  closed:
    'The time to answer ended while {{by}} wrote the answers of {{respondent}}. They are not submitted. What was written is still in their draft. If the round is opened for them again they can go on with it, and so can you, if they have not begun.',
} as const satisfies Translated<typeof swedish>
