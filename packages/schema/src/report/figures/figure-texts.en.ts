import type { SameKeys } from '../../phrases.ts'
import type { figureTexts as swedish } from './figure-texts.sv.ts'

/** The same in English. */
export const figureTexts = {
  largeProblems: {
    title: 'Problems that are large in most municipalities',
    summary: '{{problem}} is judged as large or very large in {{municipality}}, and by the police in {{police}}.',
  },
  meanPictures: {
    title: 'Where the pictures of the municipality and the police differ most',
    summary:
      'The pictures differ most in one problem: {{problem}}. On average the municipalities judge it at {{municipality}} and the police at {{police}}, of 4. {{count}} of {{of}} {{of:comparison|comparisons}} differ clearly.',
    municipalities: 'Municipalities, mean',
    police: 'Police, mean',
    alike: 'Alike',
    municipalityHigher: 'Municipality higher',
    policeHigher: 'Police higher',
    differs: 'Differ clearly',
    nowhere: 'nowhere',
    in: 'in {{so}} of {{of}}',
  },
  from: {
    municipalities_one: '{{count}} municipality',
    municipalities_other: '{{count}} municipalities',
    police_one: 'the police in {{count}} municipality',
    police_other: 'the police in {{count}} municipalities',
  },
  mix: {
    title: 'Mix of prevention',
    approach: 'Approach',
    sum: 'Sum',
    summary:
      'The most common level is “{{most}}” with {{so}} {{so:initiative|initiatives}}, the least common “{{least}}” with {{few}}.',
    even: 'The initiatives are evenly spread: {{count}} at each level.',
    counted_one: 'Counted is {{count}} initiative that is ongoing or planned, from {{from}}.',
    counted_other: 'Counted are {{count}} initiatives that are ongoing or planned, from {{from}}.',
    both_one: '{{count}} is both social and situational and is counted in both rows.',
    both_other: '{{count}} are both social and situational and are counted in both rows.',
    notKnown_one: 'Of {{count}} the approach or the level is not known.',
    notKnown_other: 'Of {{count}} the approach or the level is not known.',
  },
  basis: {
    title: 'Evidence, follow-up and evaluation',
    question: 'Question',
    answer: 'Answer',
    initiatives: 'Initiatives',
    evidence: 'What evidence is there?',
    followup: 'How is the initiative followed up?',
    evaluated: 'Has it been evaluated?',
    summary:
      '{{evaluated}} of {{count}} {{count:initiative|initiatives}} have been evaluated in some way, {{effect}} of them for their effect. {{none}} are not followed up.',
    counted: 'Counted are initiatives that have started, from {{from}}.',
  },
  obstacles: {
    title: 'Obstacles in the work',
    obstacle: 'Obstacle',
    none: 'Nobody judges any of the obstacles as large.',
    top: '“{{obstacle}}” is the obstacle that most judge as large or as stopping the work: {{by}}.',
    ofMunicipalities: '{{so}} of {{of}} {{of:municipality|municipalities}}',
    ofPolice: 'the police in {{so}} of {{of}} {{of:municipality|municipalities}}',
  },
  methods: {
    title: 'Methods in use',
    method: 'Method',
    used: 'Used in',
    where: 'Municipalities',
    none: 'Nobody states an ongoing initiative that is based on a named method.',
    count_one: '{{count}} named method is used in a municipality.',
    count_other: '{{count}} named methods are used in some municipality, {{single}} of them in one only.',
    top: 'Most municipalities use {{methods}}: {{counted}}.',
  },
} as const satisfies SameKeys<typeof swedish>
