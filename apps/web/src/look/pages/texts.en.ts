import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  problems: {
    'second-factor-not-valid': 'That is not right. Wait for the next code in the app, or try again.',
    'last-second-factor': 'You need to keep one second step. Add another first.',
    'person-has-no-second-factor': 'There is no second step to reset. Load the page again.',
    'sign-in-was-long-ago': 'You signed in a while ago. Sign out and in again to change this.',
    'round-name-taken': 'There is already a round with that name. Choose another name.',
    'round-is-not-draft': 'The round has already been opened and the plan cannot be changed. Reload the page.',
    'round-is-not-closed': 'Close the round first.',
    'round-is-not-in-analysis': 'Run the analysis first.',
    'round-dates-out-of-order': 'The last day to answer is before the day the round opens. Change one of them.',
    'round-lacks-legal-fields': 'The round cannot be opened yet. Fill in what is missing in the plan.',
    'round-has-no-municipalities': 'Choose at least one municipality that is to answer.',
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
    'need-lacks-motivation': 'Give a short reason for the decision.',
    'need-was-changed-by-another':
      'Someone else has decided on the need. Reload the page and see the decision before you continue.',
    'needs-cannot-merge':
      'The needs cannot be merged. Choose needs in the same round that have not already been merged.',
    'needs-not-reviewed': 'Some needs have not been reviewed. Confirm or dismiss them before you publish the report.',
  },
} as const satisfies Translated<typeof swedish>
