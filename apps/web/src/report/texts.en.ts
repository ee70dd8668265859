import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  backToReport: 'To the report',
  backToStart: 'To the start page',
  contents: 'Contents',
  print: 'Print or save as pdf',
  hash: 'Checksum (sha256):',
  files: { pdf: 'Download as PDF', docx: 'Download as Word', xlsx: 'Download the tables (Excel)' },
  preview: {
    aside: 'Preview, not published',
    asOthers: 'See the report as those who took part see it',
    asOthersTitle: '{{round}}: the report for those who took part',
    tooEarly: 'The report can be shown when the analysis has been run.',
  },
  figures: {
    title: 'The county in figures',
    lead: '{{answered}} of {{all}} {{all:answer|answers}} from municipalities and police. Not having answered never counts as a no.',
    differences: 'Differences between municipality and police',
  },
  editions: {
    title: 'Editions',
    none: 'The report has not been published yet.',
    number: 'Edition {{number}}',
    by: 'Published {{date}} by {{name}}',
    aside: 'Edition {{number}} · {{date}} · {{authority}}',
  },
  publish: {
    title: 'Publish edition {{number}}',
    lead: 'The report is locked as it is shown below and cannot be changed afterwards. Everyone who has answered can read it, without the answers they may not see.',
    firstNote: 'Anything to say about the edition?',
    note: 'What is new since the last edition?',
    optional: '(optional)',
    button: 'Publish edition {{number}}',
    confirmTitle: 'Publish edition {{number}}?',
    text: 'Everyone who has answered gets an e-mail and can read the report, without the answers they may not see. The edition cannot be changed or removed. A correction becomes a new edition.',
    done: 'Edition {{number}} has been published.',
  },
} as const satisfies Translated<typeof swedish>
