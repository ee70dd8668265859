import { problemTexts } from './problems.en.ts'
import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  csv: 'Download as csv',
  asTable: 'Show as a table',
  rows: { all: 'Show all {{count}} {{count:row|rows}}', more: 'Show more rows at a time', fewer: 'Show fewer rows' },
  service: 'Kartläggning',
  skipToContent: 'Skip to content',
  header: {
    home: 'Kartläggning, to the start page',
    otherLanguage: 'Svenska',
    signIn: 'Sign in',
    signOut: 'Sign out',
    coordinator: 'Coordinator at the county administrative board',
    analyst: 'Analyst at the county administrative board',
  },
  footer: {
    label: 'About the service',
    contact: 'Contact',
    personalData: 'How we handle personal data',
    accessibility: 'Accessibility statement',
    service: 'Mapping of crime prevention in the county',
  },
  trail: 'Breadcrumbs',
  textTooLong: 'A text is too long. Shorten it and try again. What you have written is still there.',
  loading: 'Loading the page',
  fictional: {
    title: 'Fictional data.',
    text: 'Organisations, people and answers on this page are made up.',
  },
  onBehalf: {
    mark: 'Submitted by the county administrative board on their behalf',
    partly: 'Partly submitted by the county administrative board on their behalf',
    authority: 'the county administrative board',
    title: 'On behalf of somebody else.',
    text: 'You are writing answers that somebody else has given. They can read what you write.',
  },
  rehearsal: {
    kind: 'Rehearsal',
    title: 'Rehearsal.',
    text: 'Everything on this page is made up.',
    as: 'You see the service as {{name}}. Nothing that you write here is real.',
  },
  printed: 'Printed {{date}}',
  errorPrefix: 'Error: ',
  cancel: 'Cancel',
  closeMessage: 'Close',
  errorSummary_one: '{{count}} thing needs correcting',
  errorSummary_other: '{{count}} things need correcting',
  optional: '(optional)',
  today: 'today {{time}}',
  errors: {
    notFoundTitle: 'The page does not exist',
    notFound:
      'The address may be misspelt, or the page may have moved. If it is about an answer you may need to choose another assignment on the start page.',
    failedTitle: 'Something went wrong on our side',
    failed: 'What is saved is still there. Try again in a moment.',
    offlineTitle: 'We cannot reach the service',
    offline: 'Check your internet connection and try again. What you have saved is still there.',
    signedOutTitle: 'You have been signed out',
    signedOut: 'Sign in again and continue where you were.',
    signInFirstTitle: 'Sign in to see the page',
    signInFirst: 'The page is only shown to those who are signed in.',
    accessEndedTitle: 'You no longer have access',
    accessEnded:
      'The county administrative board has ended your access to the answers. What you have saved is kept for whoever takes over. Contact the county administrative board if this is wrong.',
    outdatedTitle: 'The page needs to be loaded again',
    outdated:
      'A part of the page could not be fetched. The service may have been updated since you opened the page. Load it again, and what you have written comes along.',
    anotherPersonTitle: '{{name}} is signed in now',
    anotherPerson:
      'You opened the page as {{me}}, but somebody else has signed in in this browser since. Sign in again as {{me}} to go on where you were.',
    goOnAs: 'Go on as {{name}}',
    notAllowedTitle: 'You do not have access to the page',
    tryAgain: 'Try again',
    toStart: 'To the start page',
    signIn: 'Sign in',
  },
  missingPart: {
    text: 'A part of the page could not be fetched. The service may have been updated. Load the page again, and what you have written comes along.',
    unreachable:
      'A part of the page could not be fetched, because we cannot reach the service. Check your internet connection and try again. What you have written is still here.',
    firstSave:
      'A part of the page could not be fetched. Do not load the page again until what you have written has been saved.',
    loadAgain: 'Load the page again',
  },
  signOut: {
    unsavedTitle: 'Not everything you have written is saved yet',
    unsaved: 'If you sign out now, what is not saved or sent disappears.',
    unreachableTitle: 'You are still signed in',
    unreachable: 'We cannot reach the service. Check your internet connection and sign out again.',
    stay: 'Stay',
    giveUp: 'Sign out anyway',
  },
  problems: problemTexts,
} as const satisfies Translated<typeof swedish>
