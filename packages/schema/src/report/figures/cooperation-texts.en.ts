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
    top: '{{actor}} is the kind of actor that most cooperate with: the municipality or the police in {{counted}} municipalities.',
    count_one: 'In all, {{count}} kind of actor is stated.',
    count_other: 'In all, {{count}} kinds of actors are stated.',
    drawn: 'The picture shows the {{most}} that most state, the table all of them.',
    notCounterpart: 'The cooperation of municipality and police with each other is not included.',
    both: 'Both the municipality and the police state it in {{names}}.',
    one: 'Only one of them states it in {{names}}.',
    isBoth: 'both the municipality and the police state it',
    isOne: 'one of them states it',
    isOpen: 'someone there has not answered, or the answer is not shown: hence a range',
  },
  across: {
    title: 'Problems and cooperation across municipal borders',
    choose: 'Choose a problem',
    tone: {
      both: 'large to both',
      one: 'large to one of them',
      none: 'not large',
      unknown: 'cannot be assessed',
    },
    columns: {
      problem: 'Problem',
      where: 'Large in',
      actions: 'Joint actions across municipal borders',
      pairs: 'Municipalities that say they cooperate on the problem',
      alone: 'Neighbours with the same large problem and no joint effort',
    },
    top: '{{problem}} is judged to be large in most municipalities, by the municipality or its police: {{counted}}.',
    worked_zero: 'Of {{all}} problems that are large in a municipality, none is met by cooperation across a border.',
    worked_one:
      'Of {{all}} problems that are large in a municipality, {{count}} is met by cooperation across a border.',
    worked_other:
      'Of {{all}} problems that are large in a municipality, {{count}} are met by cooperation across a border.',
    someAlone_one: 'Of {{count}} of the problems there are neighbours who share it without any joint effort.',
    someAlone_other: 'Of {{count}} of the problems there are neighbours who share it without any joint effort.',
    large: '{{problem}} is judged to be large in {{counted}}.',
    efforts_zero: 'No joint action against the problem crosses a municipal border.',
    efforts_one: '{{count}} joint action against the problem crosses a municipal border.',
    efforts_other: '{{count}} joint actions against the problem cross a municipal border.',
    cooperating_one: '{{count}} pair of municipalities say that they cooperate on it.',
    cooperating_other: '{{count}} pairs of municipalities say that they cooperate on it.',
    aloneHere_one: '{{count}} group of neighbours share the problem without any joint effort.',
    aloneHere_other: '{{count}} groups of neighbours share the problem without any joint effort.',
  },
} as const satisfies SameKeys<typeof swedish>
