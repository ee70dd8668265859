import type { SameKeys } from '../../phrases.ts'
import type { figureTexts as swedish } from './figure-texts.sv.ts'

/** The same in English. */
export const figureTexts = {
  steps: {
    title: 'Five steps in the work, municipality by municipality',
    sides: 'What is shared counts when both the municipality and the police state it.',
    summary: '{{first}} have reached the first step and {{last}} the fifth, among those where it can be assessed.',
    foot: 'Have reached the step',
    notAsked: 'The round did not ask',
    met: '{{so}} of {{of}}',
    name: {
      initiate: 'Initiate cooperation',
      prepare: 'Own preparations',
      prepareTogether: 'Joint preparations',
      carryOut: 'Implementation',
      followUp: 'Follow-up',
    },
    state: { reached: 'Reached', partly: 'In part', not_reached: 'Not reached', not_known: 'Cannot be assessed' },
    criteria: {
      initiate: 'Coordination function, active council and operational group',
      prepare: 'Current situational picture, staff dialogue and answers endorsed by the management',
      prepareTogether:
        'Joint situational picture, citizen dialogue, cause analysis of all important problems and agreement in force',
      carryOut: 'Adopted action plan, citizen promise in force and an initiative with a goal',
      followUp: 'Systematic follow-up, evaluation and a known result of some initiative',
    },
  },
  support: {
    title: 'Need of support from the county administrative board',
    task: 'Task',
    mean: 'Mean, 0–3',
    none: 'Nobody states a great need of support.',
    top: 'Most state a great need within “{{task}}”: {{by}}.',
  },
  largeProblems: {
    title: 'Problems that are large in most municipalities',
    summary: 'The problem that most judge as large or very large is “{{problem}}”: {{by}}.',
  },
  meanPictures: {
    title: 'Where the pictures of the municipality and the police differ most',
    summary:
      'The pictures differ most in one problem: {{problem}}. On average the municipalities judge it at {{municipality}} and the police at {{police}} on the scale 0–4. {{count}} of {{of}} {{of:comparison|comparisons}} differ clearly.',
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
