import type { SameKeys } from '../../phrases.ts'
import type { presentationTexts as swedish } from './presentation-texts.sv.ts'

export const presentationTexts: SameKeys<typeof swedish> = {
  names: { notes: 'Notes', titleSlide: 'First slide', contentSlide: 'Title and content' },
  foot: '{{round}}, edition {{number}}',
  of: '{{so}} of {{of}}',
  inReport: 'In the report: {{where}}.',
  more_zero: '',
  more_one: 'and {{count}} more, in the chapter {{chapter}} of the report',
  more_other: 'and {{count}} more, in the chapter {{chapter}} of the report',
  moreBars: '{{shown}} of {{all}} are shown here. The others are in the report.',
  values: 'Values: {{values}}.',
  rows: 'Rows: {{rows}}.',
  answered: {
    title: 'How many have answered',
    municipality: 'municipalities have answered',
    police: 'municipalities where the police have answered',
    areas: 'local police areas have answered their common part',
  },
  findings: {
    title: 'What matters most in each area',
    withoutNeeds: 'What matters most in the answers',
    task: 'Area',
    first: 'Foremost development need',
    count: 'Needs',
    moreTasks_zero: '',
    moreTasks_one: 'and {{count}} more area, in the report',
    moreTasks_other: 'and {{count}} more areas, in the report',
  },
  needs: {
    title: 'Development needs, the most important first',
    priority: 'Priority',
    need: 'Development need',
  },
  support: {
    title: 'What the County Administrative Board does next',
    lead: 'Support is planned for {{count}} of {{all}} development {{all:need|needs}}.',
  },
  method: {
    title: 'How it was done, and what it does not say',
    lead: 'The municipality and the police of each municipality have answered the same questions, each from its own side. Rules have compared the answers. They give proposals with their grounds, not judgements.',
    period: 'Answers were given {{from}} – {{to}}.',
    silent: 'Whoever has not answered is never counted as a no. Each figure says of how many it is.',
  },
  contact: {
    title: 'Contact',
    sender: 'Publisher',
    person: 'Contact',
    publishedBy: 'Published by',
    whole: 'The whole report',
    formats: 'Edition {{number}}, {{date}}: web page, PDF, Word and tables in Excel',
  },
}
