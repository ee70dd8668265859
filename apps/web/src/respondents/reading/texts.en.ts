import type { Translated } from '../../texts.ts'
import type { readingTexts as sv } from './texts.sv.ts'

export const readingTexts = {
  beside: 'The answers of {{roundName}} stand beside, in this year’s questions.',
  besideImported:
    'The answers of {{roundName}} stand beside, in this year’s questions. The county administrative board has read them in.',
  saidIn: '{{year}}:',
  same: 'As in {{year}}',
  new: 'Was not there in {{year}}',
  title: 'Internal notes',
  about:
    'Only for you at the county administrative board. Those who answer never see them, and they are in no file, report or profile. A note may become an official document.',
  note: 'Internal note:',
  by: '{{by}}, {{date}}',
  which: 'What is the note about?',
  whichHint: 'Mark an answer below if it is about that only.',
  whole: 'All answers of the respondent',
  words: 'Note',
  wordsHint: 'Only what you need to go on. Nothing about individuals.',
  empty: 'Write something to note',
  save: 'Save the note',
  remove: 'Remove the note',
  removeTitle: 'Remove the note?',
  removeText: 'It goes and cannot be brought back. The log keeps that there was one, but not what it said.',
} as const satisfies Translated<typeof sv>
