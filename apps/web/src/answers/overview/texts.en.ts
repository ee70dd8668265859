/** What the overview says in each phase of the answering. */
export const overviewTexts = {
  reopened:
    'You have opened the answers again. Submit them anew by {{date}}. What you submitted on {{sent}} stands until then.',
  submitted: 'The answers have been submitted. You can open them again until {{date}}.',
  not_submitted:
    'The round is closed, and the answers have not been submitted. They can be read but not changed. Contact {{contact}} if they should be included.',
  left_open:
    'The round is closed. What you submitted on {{sent}} stands. What was changed after that has not been submitted, and does not count.',
  proxy:
    '{{by}} at {{authority}} is writing the answers on your behalf. They were given {{how}} by {{source}}. You can read what is written, but not change it until you take over.',
  writtenByYou:
    'You are writing the answers of {{name}}. They were given {{how}} by {{source}}. The contacts can read what you write, take over or object.',
  toWithdraw: 'Undo, or see the contacts',
  takeOver: 'Take over and answer ourselves',
  takeOverTitle: 'Take over the answers?',
  takeOverText:
    'What is written becomes your own draft. The county administrative board sees it no longer, until you submit.',
  object: 'Object',
  objectTitle: 'Object to the county administrative board answering for you?',
  objectText: 'What the county administrative board has written is removed. You can answer yourselves or decline.',
  objectConfirm: 'Object and remove what is written',
  objectNote: 'Do you want to say why?',
  correct: 'Correct what was submitted for you',
  declined: '{{by}} declined on {{date}} to answer for you: {{reason}}.',
  notedDeclined: '{{authority}} noted on {{date}} that you decline to answer: {{reason}}. It came from {{source}}.',
  stillOpen:
    'You get no reminders. If you change your minds, answer and submit by {{date}}. Then the answers count, and you are no longer counted as having declined.',
  declinedClosed: 'The round is closed.',
  takeBackDecline: 'Take it back, we will answer',
  decline: 'Not able to answer? Decline here',
  closed: 'The round is closed. The answers have been submitted and can be read but not changed.',
  reconciliation: 'The answers have been submitted. You can now see them beside those of your counterpart.',
  analysis:
    'The answers have been submitted. The county administrative board is going through what everyone has answered.',
  published: 'The answers have been submitted, and the report has been published.',
  toReceipt: 'See the receipt',
  toEarlierReceipt: 'See the receipt for what you submitted',
  readTitle: 'The answers',
  read: 'Read the answers',
  readAndPrint: 'Read and print the answers',
  sentAt: 'Submitted on {{date}}',
  notSent: 'Not submitted',
  access: 'See who answers',
  ready: 'Ready to be submitted',
  readyAgain: 'Ready to be submitted anew',
  filled_one: '{{count}} answer has been filled in from the last round and remains to be confirmed.',
  filled_other: '{{count}} answers have been filled in from the last round and remain to be confirmed.',
  alsoLeft_one: 'There is also {{count}} answer left to give.',
  alsoLeft_other: 'There are also {{count}} answers left to give.',
  minutes_one: 'Allow about {{count}} more minute.',
  minutes_other: 'Allow about {{count}} more minutes.',
  notAnswered: 'Not answered',
  notDone: 'Not completed',
  keep: 'Keep what you submitted',
  keepTitle: 'Keep what you submitted?',
  keepText:
    'The answers become what they were when you submitted them on {{sent}}, and are submitted again. What you have changed since then remains among your changes.',
  keepConfirm: 'Keep what was submitted',
  receiptStands:
    'You have opened the answers again. This is the receipt for what you submitted. It stands until you submit anew.',
  receiptLeft: 'The answers were opened again but not submitted anew. This is the receipt for what stands.',
  goOn: 'Go on changing the answers',
} as const
