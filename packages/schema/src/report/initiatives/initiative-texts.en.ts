import type { SameKeys } from '../../phrases.ts'
import type { initiativeTexts as swedish } from './initiative-texts.sv.ts'

/** The same in English. */
export const initiativeTexts = {
  title: 'Catalogue of initiatives',
  name: 'Initiative',
  respondent: 'Respondent',
  round: 'Last included in',
  state: 'State',
  leftOut: 'Missing from later answers',
  lead: 'Led by',
  problems: 'Problems',
  method: 'Method or way of working',
  approach: 'Social or situational',
  level: 'Level',
  targets: 'Target groups',
  arenas: 'Places',
  start: 'Start',
  end: 'End',
  evidence: 'Evidence',
  evaluated: 'Evaluated',
  result: 'Result so far',
  share: 'Can share experience',
  before: 'Earlier rounds',
  onBehalf: 'On behalf of somebody else',
  submitted: {
    whole: 'Submitted by the county administrative board on their behalf',
    partly: 'Partly submitted by the county administrative board on their behalf',
  },
  states: {
    under_way: 'Ongoing',
    planned: 'Being planned',
    paused: 'Paused',
    ended: 'Ended',
    never_started: 'Never started',
    not_known: 'State not known',
  },
  about: 'About the file',
  county: 'County',
  made: 'Downloaded',
  holds: 'Contents',
  shared:
    'Initiatives that the respondents are willing to share with others, in all rounds that are closed for answers. No contact details.',
  count: 'Number of initiatives',
  fictional: 'Fictional data. Organisations and initiatives are made up.',
} as const satisfies SameKeys<typeof swedish>
