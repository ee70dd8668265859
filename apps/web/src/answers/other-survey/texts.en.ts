import type { Translated } from '../../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  title: 'Answer another survey with the answers here',
  lead: 'Have you been sent another survey about the same things? With a file that says which of our questions belong to its questions, you get your answers in the order of that survey. Only you see it, and nothing is saved.',
  how: 'How the file is written',
  howColumns:
    'A row for each question of the other survey, in its order. A row at the top says what the columns are called:',
  columns: {
    number: 'the number of the question in the other survey.',
    wording: 'the question as it stands there.',
    addresses:
      'which of our questions answer it, such as knowledge.pictureStatus. Several are separated by a space. Empty if none does.',
    options:
      'how the answers are written there, such as current = Yes; not_started = No. Empty if the answer is to stand as it does with us.',
  },
  howAddresses: 'What our questions are called stands in the code book in the file with your answers (Excel or csv).',
  json: 'The file may also be json: { "name": "…", "questions": [{ "number": "1", "wording": "…", "addresses": ["…"], "options": { "current": "Yes" } }] }',
  example: 'Download an example (fictional)',
  tryExample: 'Try it with the example',
  file: 'the questions of the other survey',
  hint: 'Excel, csv or json, at most 5 MB and 500 questions.',
  noColumns:
    'No row in the file says which column is “Question” and which is “Our questions”. Add such a row and choose the file again.',
  notJson: 'The file cannot be read as json with a name and a list of questions. Correct it and choose it again.',
  tooMany: 'The file has more than 500 questions. Divide it into several files.',
  of: {
    label: 'Which answers',
    draft: 'As they stand now',
    submission: 'As they were submitted last',
  },
  working: 'Fetching the answers …',
  answered: '{{answered}} of {{all}} {{all:question|questions}} have answers with us.',
  faults_one: '{{count}} thing in the file could not be used',
  faults_other: '{{count}} things in the file could not be used',
  faultsLead: 'The rest is there. Correct the rows in the file and choose it again.',
  docx: 'Download as Word',
  csv: 'Download as csv',
  text: 'Download as text',
  copy: 'Copy everything as text',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Download it as text instead.',
  another: 'Choose another file',
} as const satisfies Translated<typeof swedish>
