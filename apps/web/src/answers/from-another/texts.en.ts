import type { Translated } from '../../texts.ts'
import type { fromAnotherTexts as swedish } from './texts.sv.ts'

export const fromAnotherTexts = {
  title: 'Copy from {{name}}',
  lead: 'Choose what to copy here. Nothing changes until you confirm, and it can be undone.',
  nothing: 'There is nothing to copy. {{name}} has no answers in the section that differ from the answers here.',
  answers: {
    title: 'Answers that differ',
    lead: 'Answers to questions that are empty here are chosen already. Tick those that are to replace something yourself.',
    chooseAll: 'Tick all',
    chooseNone: 'Tick none',
    here: 'Here',
    becomes: 'Becomes',
    empty: 'Not answered',
    'names-place': 'The answer mentions {{place}}. Check that it is right here.',
    'own-fact': 'A date, a count or an address often belongs to one organisation only. Check that it is right here.',
  },
  entries: {
    title: 'Bring in {{many}}',
    lead: 'They become copies of their own here. They can be changed without anything changing at {{name}}.',
    untitled: 'Without a name ({{one}})',
    isHere: 'There is already one of the same name here.',
    leftEmpty: 'Left empty, since the answer mentions {{place}}: {{questions}}',
    show_one: 'Show the answer',
    show_other: 'Show {{count}} answers',
  },
  chosen: 'Chosen: {{what}}',
  chosenAnswers_one: '{{count}} question',
  chosenAnswers_other: '{{count}} questions',
  chosenNothing: 'Nothing is chosen',
  confirm: 'Copy what is chosen',
  copying: 'Copying …',
  chooseSome: 'Tick at least one answer',
  refused: 'This was not accepted: {{what}}. The rest has been copied.',
} as const satisfies Translated<typeof swedish>
