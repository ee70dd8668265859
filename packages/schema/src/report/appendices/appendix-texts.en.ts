import type { SameKeys } from '../../phrases.ts'
import type { appendixTexts as swedish } from './appendix-texts.sv.ts'

/** The same in English. */
export const appendixTexts = {
  questions: {
    lead: 'This is how the questions of the round were worded, section by section. Some were asked only of those who had given a certain answer to another.',
    question: 'Question',
    to: 'Asked of',
    answers: 'Answers',
    kind: { municipality: 'the municipality', police: 'the police', police_area: 'the local police area' },
    everyone: 'all',
    of: 'Of each {{one}}',
    section: '{{title}} ({{count}} {{count:question|questions}})',
    rows: 'For each of: {{rows}}',
    sameList: 'The same list as for “{{question}}”.',
    atMost: 'At most {{count}}.',
    ranked: 'The most important in order, at most {{count}}.',
    answer: {
      number: 'A number.',
      month: 'Year and month.',
      text: 'In words of one’s own.',
      url: 'A web address.',
      actor: 'An organisation.',
      actors: 'One or more organisations.',
      municipalities: 'One or more municipalities.',
      confirmation: 'Yes.',
      fixed: '',
    },
  },
  rules: {
    lead: 'The rules have compared the answers with each other. What they find are proposals, which the county administrative board has then reviewed.',
    title: 'Rules that were applied, with thresholds',
    summary: '{{count}} {{count:rule|rules}} were applied. {{thresholds}} of them have thresholds.',
    rule: 'Rule',
    finds: 'What it proposes',
    thresholds: 'Thresholds',
    version: 'Version',
  },
  shared: {
    lead: 'These are initiatives that municipalities and police want to tell others of. The county administrative board puts people in touch.',
    none: 'No initiative may be shown to those who read this report.',
    title: 'Initiatives that others can learn from',
    summary:
      '{{count}} {{count:initiative|initiatives}} in {{places}} {{places:municipality|municipalities}} may be shown here.',
    isEvaluated: 'Yes',
    column: {
      name: 'Initiative',
      whose: 'Of',
      problems: 'Problems',
      method: 'Method',
      state: 'State',
      evaluated: 'Evaluated',
    },
    state: {
      under_way: 'Under way',
      planned: 'Planned',
      paused: 'Paused',
      ended: 'Ended',
      never_started: 'Never started',
      not_known: 'Not known',
    },
  },
  tables: {
    lead: 'The tables and figures of the report, in the order they stand. The tables stand in the chapters. Those that the figures are drawn of stand here.',
    elsewhere: 'The table that the figure is drawn of stands in {{where}}.',
  },
} as const satisfies SameKeys<typeof swedish>
