import type { Translated } from '../../texts.ts'
import type { colleagueTexts as swedish } from './texts.sv.ts'

export const colleagueTexts = {
  link: 'Invite a colleague',
  yours: 'You answer the sections in the list. Those who answer for the whole organisation see what you write.',
  submits: '{{names}} submits the answers. Say that the section is complete when you have finished it.',
  awaiting:
    'The county administrative board has corrected the questions. Ask {{names}} to open a section. Then you can continue, and what you have written comes along.',
  county: 'The county administrative board',
  changed: {
    title: 'News about who answers',
    waits: '{{by}} has added {{name}}, who gets access to the answers on {{when}} if none of you says no.',
    given: '{{by}} has given {{name}} access to the answers.',
    ended: '{{by}} has ended the access of {{name}}.',
    link: 'See who answers',
    answer: 'Say yes or no',
  },
} as const satisfies Translated<typeof swedish>
