import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  choose: {
    title: 'Choose a file',
    label: 'File with {{many}}',
    hint: 'Excel (xlsx or xlsm) or csv, 5 MB and 500 rows at most. One row should say what the columns are called.',
    reading: 'Reading the file …',
    stop: 'Stop',
  },
  which: {
    sheet: 'Sheet to read',
    oneSheet: '{{name}} ({{count}} {{count:row|rows}})',
    hiddenSheet: '{{name}} (hidden sheet, {{count}} {{count:row|rows}})',
    header: 'Row that says what the columns are called',
    row: 'Row {{number}}: {{values}}',
    noHeader: 'None, there are no headings',
  },
  fault: {
    'too-large': 'The file is too large. Divide it or remove what is not needed, 5 MB at most.',
    'too-many-rows': 'The file has more than 500 rows. Divide it into several files.',
    empty: 'The file has no rows to read. It needs a row of headings and at least one row under it.',
    locked: 'The file is locked by a password. Save it without a password and choose it again.',
    'old-format': 'The file is in an older Excel format (xls or xlsb). Save it as xlsx and choose it again.',
    'open-document': 'The file is in the OpenDocument format. Save it as xlsx or csv and choose it again.',
    pdf: 'The file is a PDF. Save the list as xlsx or csv in the program it was written in, and choose that file.',
    'other-document': 'The file is not a spreadsheet. Choose a file in the xlsx or csv format.',
    'web-page': 'The file is a web page. Open it in Excel, save it as xlsx and choose it again.',
    'not-readable': 'The file cannot be read. Save it anew as xlsx or csv and choose it again.',
  },
} as const satisfies Translated<typeof swedish>
