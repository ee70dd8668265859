import { needPriorityWords, needStatusWords } from '@kartlaggning/schema/needs/need-words'
import { inLanguage } from '@kartlaggning/schema/text'
import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  csv: 'Download as csv',
  csvHeadings: { rule: 'Rule', measures: 'Planned support', support: 'Support described' },
  need: 'Development need',
  municipalities: 'Municipalities',
  severityLabel: 'Severity (1–4)',
  motivation: 'Reason',
  taskLabel: 'Task',
  status: {
    label: 'Status',
    ...inLanguage(needStatusWords, 'en'),
  },
  priority: {
    label: 'Priority',
    ...inLanguage(needPriorityWords, 'en'),
  },
  order: {
    label: 'Sort',
    severity: 'Gravest first',
    municipalities: 'Most municipalities first',
    priority: 'Highest priority first',
  },
  evidenceChanged: 'The evidence has changed',
  evidenceChangedText:
    'An answer behind the need is no longer what the decision was taken on. Read the evidence and decide again.',
  withheld: {
    whole: 'The need is not shown in the report to {{reader}}.',
    partly: 'Only a part of the need can be shown in the report to {{reader}}.',
    reason: {
      question: 'It rests on answers meant for the county administrative board only.',
      respondent: 'Somebody who answered has chosen to show its answers to fewer.',
      difference:
        'How the answers of municipality and police differ is shown only to themselves and to the county administrative board.',
    },
    wholeText:
      'All it says there is how many needs rest on answers that are not shown. Municipality, rule, severity and your reason are left out.',
    partlyText: 'Your reason and your description of the support are left out there.',
    reader: {
      'county-board': 'the county administrative board',
      lansbra: 'those who took part',
    },
  },
  notOpenForDecisions: 'Decisions can be taken when the analysis has been run and until the round is archived.',
  grounds_one: 'What the answers show',
  grounds_other: 'What the answers show ({{count}} gaps together)',
  list: {
    title: 'Development needs',
    headline_zero: 'All {{all}} needs are reviewed',
    headline_one: '{{count}} of {{all}} needs is left to review',
    headline_other: '{{count}} of {{all}} needs are left to review',
    seeMatrix: 'See as a matrix',
    seeGaps: 'Read all gaps',
    empty: 'There are no development needs yet. They are proposed when the analysis has been run.',
    changed_one: 'The evidence for {{count}} need has changed since the decision.',
    changed_other: 'The evidence for {{count}} needs has changed since the decision.',
    shown_one: 'Showing {{count}} of {{all}}',
    shown_other: 'Showing {{count}} of {{all}}',
    merged_one: '{{count}} other need is merged with this one',
    merged_other: '{{count}} other needs are merged with this one',
    under_one: 'The same cause has also led to {{count}} need',
    under_other: 'The same cause has also led to {{count}} needs',
    noMatch: 'No needs match the filter.',
    clear: 'Clear the filter',
  },
  decide: {
    title: 'Your decision',
    status: 'What do you decide?',
    statusMissing: 'Choose what you decide',
    help: {
      confirmed: 'The need is included in the report.',
      dismissed: 'The need is not included in the report.',
      planned: 'The need is confirmed and you know which support to give.',
      in_progress: 'The support has begun.',
      resolved: 'The need is no longer there.',
      carried_over: 'The need was there already in the previous round.',
    },
    motivation: 'Why?',
    motivationHint:
      'The reason is shown in the report, also to those who took part. It is needed when you confirm or dismiss.',
    motivationHintWithheld:
      'The reason is shown in the county administrative board’s report, but not to those who took part. It is needed when you confirm or dismiss.',
    motivationMissing: 'Write why you confirm or dismiss the need',
    priority: 'How high a priority is it?',
    measures: 'Which support do you plan?',
    measuresChosen_zero: 'None chosen.',
    measuresChosen_one: '{{count}} chosen.',
    measuresChosen_other: '{{count}} chosen.',
    otherMeasures: 'Other',
    support: 'Describe the support',
    supportHint: 'What you will do, who does it and when.',
    save: 'Save the decision',
    done: 'The decision has been saved.',
    changed:
      'Somebody else decided on the need while you were writing. Your decision has not been saved. Read the new one before you write yours.',
    reload: 'Show the new decision',
  },
  merge: {
    link: 'Merge with other needs',
    title: 'Merge needs',
    back: 'To the need',
    lead: 'The needs you choose are shown under this one and get the same decision. Each keeps its wording and its evidence. You can undo the merge.',
    choose: 'Which needs are about the same thing?',
    hint: 'Those that rest on the same rule or concern the same municipality come first.',
    chooseOne: 'Choose at least one need to merge',
    none: 'There are no other needs to merge.',
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
    motivation: 'Why do you merge them?',
    motivationHintWithheld:
      'The reason is shown in the county administrative board’s report, but not to those who took part. It is needed when you confirm or dismiss.',
    motivationMissing: 'Write why you merge the needs',
    confirm: 'Merge',
    isMerged: 'The need is merged with another and decided on there.',
    toTarget: 'To the need it is merged with',
  },
  separate: {
    button: 'Undo the merge',
    title: 'Undo the merge?',
    text: 'The need stands by itself again, with the decisions it had.',
    confirm: 'Undo the merge',
    done: 'The merge has been undone. The need stands by itself again.',
  },
  history: { title: 'Earlier decisions', by: '{{name}}, {{date}} at {{time}}' },
} as const satisfies Translated<typeof swedish>
