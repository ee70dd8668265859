import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  notYet: 'The profile comes later',
  backToProfiles: 'To the profiles',
  backToStart: 'To the start page',
  preview: 'Preview. {{name}} does not see this until you release the profiles.',
  previewNow: 'This is how the profile will be if you release it again. The one that is released has not changed.',
  asReleased: 'Show the one that is released',
  asNow: 'Show how it will be now',
  released: 'Released {{date}} by {{name}}.',
  pdf: 'Download as PDF',
  docx: 'Download for Word',
  contents: 'Contents',
  compare: 'Compare with',
  against: { county: 'The county', alike: 'Municipalities like yours', law: 'The law', goal: 'Own goals' },
  goals: {
    title: 'Your goals',
    lead: 'The goals are your own: nobody else sees them, and they are there in the next round too.',
    none: 'No goal',
    saved: 'The goal for {{part}} has been saved.',
  },
  noAlike: {
    'no-population':
      'You cannot compare with municipalities like yours, since the number of inhabitants of your municipality is not known here.',
    'too-few':
      'You cannot compare with municipalities like yours: fewer than three others in the county have between half and twice as many inhabitants.',
  },
  calendar: 'Add the dates to a calendar',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  notCopied: 'It could not be copied. Select the text and copy it yourself.',
  print: 'Print',
  comment: 'Comment on a need',
  reconciliation: 'Read the reconciliation',
  list: {
    title: 'The profiles',
    link: 'The profiles',
    lead: 'Each municipality and police that has answered gets a profile: where it stands beside the county, what the two see alike and differently, its development needs and what you offer. Read them before you release them.',
    tooEarly: 'The profiles can be shown once the analysis has been run.',
    name: 'Respondent',
    state: 'State',
    notSubmitted: 'Has not answered and gets no profile',
    notReleased: 'Not released',
    releasedOn: 'Released {{date}}',
    read: 'Read',
    release: 'Release the profiles',
    again: 'Release what has changed',
    confirmTitle: 'Release the profiles?',
    confirm:
      'Those who answer for the whole get one message each, with links to their profiles. A released profile does not change: a correction is a new one.',
    needsLeft_one: '{{count}} need has not been reviewed and is not included.',
    needsLeft_other: '{{count}} needs have not been reviewed and are not included.',
    done_zero: 'Nothing has changed since the last time, so no message is sent.',
    done_one: 'One profile has been released. Messages: {{letters}}.',
    done_other: '{{count}} profiles have been released. Messages: {{letters}}.',
  },
} as const satisfies Translated<typeof swedish>
