import type { Translated } from '../../texts.ts'
import type { marksTexts as swedish } from './texts.sv.ts'

export const marksTexts = {
  short: 'Mark',
  marked: 'Marked',
  mark: 'Mark the answer to “{{asked}}”',
  isMarked: 'Marked answer to “{{asked}}”',
  count_one: '{{count}} answer is marked.',
  count_other: '{{count}} answers are marked.',
  builtOn: 'Needs built on the answer:',
  coded: 'Coded:',
  evidenceFor: 'evidence of {{need}}',
  code: 'Code the answer',
  codeOf: 'Code the answer to “{{asked}}”',
  write: 'Write a need of your own from them',
} as const satisfies Translated<typeof swedish>
