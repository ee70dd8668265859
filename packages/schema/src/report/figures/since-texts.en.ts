import type { SameKeys } from '../../phrases.ts'
import type { sinceTexts as swedish } from './since-texts.sv.ts'

export const sinceTexts = {
  since: {
    title: 'What has become of the last round’s initiatives',
    improvements: {
      title: 'What has improved',
      what: 'Improvement',
      summary_one:
        '{{count}} improvement has been found since the last round, in {{places}} of {{all}} {{all:municipality|municipalities}}.',
      summary_other:
        '{{count}} improvements have been found since the last round, in {{places}} of {{all}} {{all:municipality|municipalities}}.',
    },
    initiatives: 'Initiatives',
    total: 'In total',
    fates: {
      before: 'Ongoing or planned in the last round',
      continues: 'Continues',
      changed: 'Continues, but changed',
      ended: 'Ended',
      neverStarted: 'Never started',
      unstated: 'Not told of',
      silent: 'Has not answered this time',
      added: 'New since the last round',
    },
    noneShown: 'not shown, or cannot be compared',
    noneBefore: 'There were no initiatives in the last round to follow up.',
    summary:
      'Of the last round’s {{count}} {{count:initiative|initiatives}}, {{continues}} go on as before and {{changed}} in another form. {{ended}} {{ended:has|have}} ended and {{neverStarted}} never started.',
    unstated_one: 'Nothing is told of {{count}}.',
    unstated_other: 'Nothing is told of {{count}}.',
    silent_one: '{{count}} is of someone who has not answered this time.',
    silent_other: '{{count}} are of those who have not answered this time.',
    added_zero: 'No initiative is new.',
    added_one: '{{count}} initiative is new.',
    added_other: '{{count}} initiatives are new.',
    structure: 'The structure of the work, in the last round and now',
    counts: 'Numbers among those who have answered both times',
    part: 'Part of the work',
    columns: {
      before: 'Was in place',
      now: 'Is in place',
      improved: 'Better',
      worsened: 'Worse',
      same: 'Same',
      notCompared: 'Cannot be compared',
    },
    unchanged: 'Nothing has become better or worse among those who have answered both times.',
    changed_zero: 'Nothing has become better since the last round. In {{worsened}} cases it has become worse.',
    changed_one: 'In {{count}} case it has become better since the last round, in {{worsened}} worse.',
    changed_other: 'In {{count}} cases it has become better since the last round, in {{worsened}} worse.',
    footnotes_one: '{{count}} row has a footnote: the question has changed since the last round.',
    footnotes_other: '{{count}} rows have a footnote: the question has changed since the last round.',
    notComparable: 'Cannot be compared with the last round.',
    where: 'Where it has changed',
    who: 'According to',
    was: 'Last round',
    is: 'Now',
  },
} as const satisfies SameKeys<typeof swedish>
