import type { Translated } from '../texts.ts'
import type { submissionTexts as swedish } from './submission-texts.sv.ts'

export const submissionTexts = {
  all: 'All answers',
  title: 'Answers from {{respondent}}',
  importedFacts: 'Read in by {{by}} at the county administrative board · the answer is from {{date}} · {{reference}}',
  facts: 'Submitted {{date}} by {{by}} · version {{version}} · {{reference}}',
  notYet: '{{respondent}} has not submitted its answers. Drafts can be read only by those who answer.',
  pdf: 'Download the answers as a PDF',
  disclose: 'Disclose a copy',
  changed: {
    title: 'Changed since version {{version}}',
    count_one: '{{count}} change since {{date}}',
    count_other: '{{count}} changes since {{date}}',
    nothing: 'The answers are the same as in version {{version}}, which was submitted on {{date}}.',
    added: 'added',
    removed: 'removed',
    untitled: 'Without a name',
  },
  contents: 'Sections',
  whole: 'All sections',
  nextSection: 'Next section: {{section}}',
  hidden: 'Questions that were not put, because an earlier answer made them needless, are not shown here.',
  entries_one: '{{count}} {{one}}',
  entries_other: '{{count}} {{many}}',
  contradiction: 'The answers do not go together.',
  notAnswered: 'Not answered',
  others: 'Other answers',
  othersBelow: 'Other answers, at the end of the page',
  previous: 'Previous:',
  next: 'Next:',
} as const satisfies Translated<typeof swedish>
