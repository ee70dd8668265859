import type { Translated } from '../../texts.ts'
import type { secrecyTexts as swedish } from './texts.sv.ts'

export const secrecyTexts = {
  title: 'Secrecy',
  none: 'Nothing in the answers is marked as secret. Mark the answer it concerns, and give the ground here.',
  noneRead: 'Nothing in the answers is marked as secret.',
  about:
    'What is marked as secret is shown here and to those who answered. It is not in the report, in the profiles, in the reconciliation or in files for others. A mark does not decide whether the answer can be disclosed: that is assessed when somebody asks for it.',
  wholeEntry: 'the whole entry',
  by: 'Marked {{date}} by {{by}}',
  published_one: 'The answer may be read in an edition that is published already: {{editions}}. It is not changed.',
  published_other: 'The answer may be read in editions that are published already: {{editions}}. They are not changed.',
  edition: 'edition {{number}} ({{readers}})',
  reader: {
    'county-board': 'the county administrative board',
    participants: 'those who took part',
    lansbra: 'LänsBrå',
    public: 'everyone',
  },
  remove: 'Remove the mark',
  removeTitle: 'Remove the mark of secrecy?',
  removeText: 'The answer is in the report and in files again, in those made from now on.',
  because: 'Why is the mark removed?',
  removed: 'Removed {{date}} by {{by}}: {{because}}',
  earlier: 'Marks that have been removed',
  mark: 'Mark as secret',
  markLead:
    'The answers are shown to nobody but those who answered and the county administrative board. Do not write what is secret in the reason.',
  which: 'Answers to mark as secret',
  whole: 'Mark the whole entry',
  wholeMatrix: 'All rows of the question are marked.',
  unmark: 'Take off the list',
  ground: 'Ground',
  words: 'What harm may come from showing the answer?',
  wordsMissing: 'Write what harm may come from showing the answer.',
  send_one: 'Mark {{count}} answer as secret',
  send_other: 'Mark {{count}} answers as secret',
  marked: 'Marked as secret: {{ground}}',
  wasMarked: 'Was marked as secret in {{round}}: {{ground}}',
  before: 'Was marked as secret last round',
  beforeText:
    'A mark does not follow to a new round, since the answer may have changed. Assess whether to mark it as secret now. Until then the answer is shown as all others.',
  toForm: 'Mark as secret',
} as const satisfies Translated<typeof swedish>
