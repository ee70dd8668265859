import type { SameKeys } from '../../phrases.ts'
import type { cooperationTexts as swedish } from './cooperation-texts.sv.ts'

export const cooperationTexts = {
  actors: {
    title: 'Who cooperates with whom',
    choose: 'Choose a kind of actor',
    actor: 'Kind of actor',
    used: 'Municipalities',
    where: 'Stated in',
    quality: 'Works well, among those who have judged it',
    none: 'Nobody has stated any other actor to cooperate with.',
    top: 'The kind of actor that cooperates with most municipalities or their police is {{actor}}: {{counted}}.',
    count_one: 'In all, {{count}} kind of actor is stated.',
    count_other: 'In all, {{count}} kinds of actors are stated.',
    drawn: 'The picture shows the {{most}} that most state, the table all of them.',
    open_one: 'Where there is a range, {{count}} more municipality may come to it, as an answer is missing there.',
    open_other:
      'Where there is a range, up to {{count}} more municipalities may come to it, as an answer is missing there.',
    notCounterpart: 'The cooperation of municipality and police with each other is not included.',
    both: 'Both the municipality and the police state it in {{names}}.',
    one: 'Only one of them states it in {{names}}.',
    isBoth: 'both the municipality and the police state it',
    isOne: 'one of them states it',
    isOpen: 'someone has not answered, or the answer is not shown',
  },
} as const satisfies SameKeys<typeof swedish>
