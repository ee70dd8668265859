import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  picture: { whole: 'Show the whole figure', less: 'Show how the figure begins' },
  leaving: {
    title: 'What you have written or chosen is not sent yet',
    text: 'If you leave the page now, what you have written or chosen and not saved or sent disappears.',
    giveUp: 'Leave the page anyway',
  },
  rehearsal: {
    enter: 'To the rehearsal',
    leave: 'Leave the rehearsal',
    link: 'Move the clock and read the messages',
    back: 'Back to yourself, {{name}}',
  },
  files: {
    workbook: 'Workbook (.xlsx)',
    workbookText: 'A sheet for each group, with code book and questions. Opens in Excel.',
    excel: 'Csv for Excel (Sweden)',
    excelText: 'Semicolons and decimal commas, a file for each group in a zip archive.',
    open: 'Csv in an open format',
    openText: 'Commas, decimal points and ISO dates, for other programs.',
    json: 'JSON',
    jsonText: 'The answers as they are kept, for those who program.',
  },
  problems: {
    'second-factor-not-valid': 'That is not right. Wait for the next code in the app, or try again.',
    'last-second-factor': 'You need to keep one second step. Add another first.',
    'person-has-no-second-factor': 'There is no second step to reset. Load the page again.',
    'key-not-valid': 'The key is not valid. It may have expired or been revoked.',
    'key-lasts-too-long': 'A key is valid for at most a year. Choose an earlier day.',
    'class-is-kept': 'These records are kept. The decision cannot have a time after which they are erased.',
    'decision-lies-ahead': 'The decision has a day that has not come yet. Write the day on which it was taken.',
    'nothing-falls-due': 'There is nothing to erase today. Load the page again.',
    'erasure-needs-a-decision':
      'The county has noted no decision to erase contact data. Note it at Retention and erasure on the page of the county.',
    'erasure-is-closed': 'The proposal has already been carried out or put aside. Load the page again.',
    'erasure-has-changed':
      'What may be erased is no longer what was proposed. Nothing has been erased. Make a new proposal.',
    'erasure-needs-another':
      'Somebody else than whoever made the proposal confirms it. Ask another coordinator of the county.',
    'erasure-waits-a-day':
      'You are the only coordinator of the county. You can confirm when a day has passed since the proposal.',
    'key-is-revoked': 'The key has already been revoked. Load the page again.',
    'sign-in-was-long-ago': 'You signed in a while ago. Sign out and in again to change this.',
    'police-area-name-taken': 'The county already has a local police area with that name.',
    'round-name-taken': 'There is already a round with that name. Choose another name.',
    'round-is-not-draft': 'The round has already been opened and the plan cannot be changed. Reload the page.',
    'round-is-not-closed': 'Close the round first.',
    'edition-is-withdrawn': 'The edition has been withdrawn.',
    'edition-was-withdrawn': 'The edition has been withdrawn already.',
    'edition-needs-a-note': 'Say what is new since the last edition.',
    'round-is-not-in-analysis': 'Run the analysis first.',
    'round-dates-out-of-order': 'The last day to answer is before the day the round opens. Change one of them.',
    'round-lacks-legal-fields': 'The round cannot be opened yet. Fill in what is missing in the plan.',
    'round-has-no-municipalities': 'Choose at least one municipality that is to answer.',
    'round-has-answers': 'Somebody has begun to answer, so the round cannot become a draft again. Close it instead.',
    'round-has-been-announced':
      'Somebody has had an e-mail about the round, so it cannot be deleted. Open it, or leave it as a draft.',
    'round-is-built-on': 'Another round is built on this one. Choose another earlier round in that plan first.',
    'round-is-rested-on':
      'The round cannot be removed. A report has been published, a development need decided on or answers disclosed.',
    'round-is-imported': 'The round was read in from a file. Nobody can answer in it.',
    'round-is-not-imported': 'The round was not read in from a file.',
    'import-has-faults': 'Something in the file cannot be read in. Try it again and put right what it says.',
    'rehearsal-is-under-way': 'The county already has a rehearsal. Remove it first, or go on with it.',
    'clock-goes-forward': 'The clock only goes forward, by a year at most. Choose a later day.',
    'deadline-has-passed': 'That day has been. Write today or a later day.',
    'answers-are-still-open':
      'Somebody still has time to answer. Wait until the last day, or take the longer time away first.',
    'round-has-submissions':
      'Someone has already submitted their answers. The correction has to wait until the next round.',
    'actor-was-changed-by-another':
      'Someone else has changed the actor. Reload the page and see the change before you continue.',
    'actor-is-merged': 'The actor has been merged into another. Undo the merge first.',
    'actor-is-not-merged': 'The actor has not been merged into another. Reload the page.',
    'actors-cannot-merge': 'The actor cannot be merged into itself. Choose another actor.',
    'mail-address-is-the-same': 'That is the same address as before. Write the new one.',
    'mail-address-is-known':
      'The address belongs to somebody else in your register. If it is the same person, merge the two instead.',
    'person-not-in-register': 'The person is not in the register. Go back and reload the page.',
    'person-is-closed': 'The person is closed. Open the person again first.',
    'person-is-not-closed': 'Close the person first, and reload the page if that is done already.',
    'person-is-merged': 'The person is merged with another. Undo the merge first.',
    'person-is-not-merged': 'The person is not merged with anybody. Reload the page.',
    'people-cannot-merge': 'A person cannot be merged with themselves. Choose another person.',
    'person-answers-in-part':
      'Whoever is to take over answers there already, but only for some sections or without the right to submit. End that assignment first.',
    'name-is-their-own': 'The person has written their own name and function. Only they can change them.',
    'contacts-have-faults': 'Some rows cannot be added, so nobody has been. Look the rows through again.',
    'need-lacks-motivation': 'Give a short reason for the decision.',
    'need-was-changed-by-another':
      'Someone else has decided on the need. Reload the page and see the decision before you continue.',
    'chapter-was-changed-by-another':
      'Someone else has saved the chapter, or its figures have changed. Reload the page and read what it says now.',
    'needs-cannot-merge':
      'The needs cannot be merged. Choose needs in the same round that have not already been merged.',
    'needs-not-reviewed': 'Some needs have not been reviewed. Confirm or dismiss them before you publish the report.',
  },
} as const satisfies Translated<typeof swedish>
