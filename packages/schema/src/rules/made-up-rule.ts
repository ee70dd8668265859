import type { Question } from '../questionnaire/question.ts'
import { newestQuestionnaire } from '../questionnaires/registry.ts'
import { edited } from '../versions/test-versions.ts'
import { ruleCatalogue } from './catalogue.ts'
import type { RuleEntry } from './rule-entry.ts'

/** For tests of how little an addition takes: a question, and a rule that reads it with a threshold of its own. */
export const madeUpQuestion = {
  id: 'knowledge.analysts',
  kind: 'number',
  text: { sv: 'Hur många arbetar med analys?', en: 'How many work with analysis?' },
  askedOf: ['municipality', 'police'],
  audience: 'county-board',
  mirrored: true,
  required: false,
  min: 0,
  max: 99,
} as const satisfies Question

export const madeUpEntry = {
  version: 1,
  name: { sv: 'För få analytiker', en: 'Too few analysts' },
  explanation: {
    sv: 'Kommunen har för få som arbetar med analys.',
    en: 'Too few in the municipality work with analysis.',
  },
  reads: { knowledge: ['analysts'] },
  tasks: ['training'],
  thresholds: {
    analystMunicipalities: {
      term: { sv: 'antalet analytiker', en: 'the number of analysts' },
      question: { sv: 'Hur många analytiker behövs?', en: 'How many analysts are needed?' },
      explanation: { sv: 'En analytiker behövs för {{value}}.', en: 'One analyst is needed for {{value}}.' },
      unit: 'municipalities',
      default: 2,
      min: 1,
      max: 9,
    },
  },
  rootCauses: ['R06'],
} as const satisfies RuleEntry

export const madeUpCatalogue = { ...ruleCatalogue, R99: madeUpEntry }

/** The newest questionnaire with the question in it, and the step that leads there. */
export const madeUpVersion = () => edited(newestQuestionnaire(), 'made-up', [{ edit: 'add', question: madeUpQuestion }])
