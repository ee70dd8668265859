import { changeTexts } from '../changes/texts.en.ts'
import { colleaguePageTexts } from '../colleagues/page-texts.en.ts'
import { fromAnotherTexts } from '../from-another/texts.en.ts'
import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  colleagues: colleaguePageTexts,
  check: {
    title: 'Check the answers before you submit',
    titleResting: 'The answers you have submitted',
    titleClosed: 'Your answers',
    contradictions_one: 'Answers that do not go together in one place',
    contradictions_other: 'Answers that do not go together in {{count}} places',
    contradictionsMayStand:
      'If the answers are right, they can stay. The county board sees that they do not go together.',
    noEntries: 'None added',
    showAll: 'Show all answers',
    public: 'The answers become official documents at {{authority}}.',
    submit: 'Submit the answers',
    sending: 'Submitting …',
    failed: 'The answers could not be submitted. They are saved. Try again.',
    print: 'Print or save as PDF',
    unsaved: 'Some answers have not been saved yet. Wait until they are and try again.',
  },
  ownFiles: {
    title: 'Take the answers out as a file',
    draft:
      'The files hold what you have answered so far. Answers from the last round that nobody has confirmed are left out.',
    submission: 'The files hold the answers as you submitted them last.',
    otherSurvey: 'Answer another survey with the answers here',
  },
  proof: {
    number: 'Receipt number',
    toCheck: 'Receipt number to check',
    checkTitle: 'Check a receipt number',
    hint: 'A number, a hyphen and 64 characters. Copy the whole number.',
    check: 'Check the receipt number',
    notANumber: 'Copy the whole receipt number, from the first digit to the last character',
    holds: 'The number is right.',
    savedAt: 'The change was saved on {{date}} at {{time}}, and is still there as it was.',
    doesNotHold: 'The number does not agree with what is saved for you.',
    askUs:
      'Check that the whole number is there and that it is for the right respondent. Otherwise contact the county administrative board.',
    nothingAfter: 'Nothing has been changed since.',
    after_one: 'Since then {{count}} change has been saved.',
    after_other: 'Since then {{count}} changes have been saved.',
    whole: 'All changes are there in an unbroken chain.',
    broken:
      'The chain is broken at change {{position}}: something has been changed or removed past the service. Contact the county administrative board.',
  },
  prepare: {
    choices: 'What is to be included',
    answers: 'Answers from the last round',
    withAnswers: 'With the answers from {{round}}',
    blank: 'Without answers',
    copies: 'Blank forms for new initiatives and actors',
    print: 'Print or save as PDF',
    docx: 'Download as a Word document',
  },
  receipt: {
    secret_one:
      'The county administrative board has marked {{count}} of your answers as secret. It is shown only to you and to the board.',
    secret_other:
      'The county administrative board has marked {{count}} of your answers as secret. They are shown only to you and to the board.',
    changeTitle: 'Do you need to change anything?',
    changeText: 'You can change until {{date}}. What you submitted remains until you submit again.',
    reopen: 'Open the answers again',
    cannotChange: 'The round has closed. Contact {{contact}} if something needs correcting.',
    read: 'Read and print the answers',
    pdf: 'Download the answers as PDF',
    reason: 'Why do you open the answers again?',
    reasonHint: 'The reason is kept among your changes. Write nothing about individuals.',
    none: 'The answers have not been submitted yet.',
    toOverview: 'To the overview',
  },
  setAside: {
    list_one: 'Removed ({{count}})',
    list_other: 'Removed ({{count}})',
    listText: 'Can be brought back until you submit the answers.',
    by: 'Removed by {{name}} {{when}}',
    when: 'Removed {{when}}',
    takeBack: 'Bring back',
    removed: '{{name}} removed {{what}} {{when}}. What you have written is still here.',
    removedUnknown: '{{what}} has been removed. What you have written is still here.',
    bringBack: 'Undo the removal',
    moved: '{{name}} moved {{what}} {{when}}. What you write here does not come along.',
    movedUnknown: '{{what}} has been moved. What you write here does not come along.',
    there: 'Go where it has been moved',
    moveBack: 'Move it back here',
  },
  changes: changeTexts,
  fromAnother: fromAnotherTexts,
} as const satisfies Translated<typeof swedish>
