import { concernWords, severityWords, taskWords } from '@kartlaggning/schema/gaps/gap-words'
import { inLanguage } from '@kartlaggning/schema/text'
import type { Translated } from '../texts.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts = {
  csv: 'Download as csv',
  csvHeadings: {
    version: 'Version',
    ruleName: 'Name of the rule',
    municipalities: 'Municipalities',
    severity: 'Severity (1–4)',
    sentence: 'What the answers show',
    tasks: 'Tasks',
    evidence: 'Number of answers behind it',
    notAssessed: 'Cannot be assessed',
  },
  filter: 'Filter',
  all: 'All',
  problem: 'Problem',
  municipality: 'Municipality',
  otherProblems: 'Other problems',
  whatIsDone: 'What is done',
  gap: 'Gap',
  state: {
    covered: 'Under way',
    planned: 'Planned',
    ended: 'Ended',
    stated_none: 'No initiative',
    not_known: 'Not known',
    not_answered: 'Not answered',
  },
  legend: {
    title: 'How to read the matrix',
    covered: 'at least one initiative is under way',
    planned: 'an initiative is planned',
    ended: 'initiatives have been under way but are ended or paused',
    stated_none: 'no initiative is stated; an idea does not count',
    not_known:
      'the municipality or the police have not answered, an initiative is in an unknown phase, or neither can judge the problem',
    not_answered: 'neither municipality nor police has answered',
    gap: 'a large problem without an initiative under way or planned',
    silent: 'a gap that rests on answers from only one of municipality and police',
  },
  silent: { municipality: 'Municipality: not answered', police: 'Police: not answered' },
  concerns: 'Municipality: {{municipality}}. Police: {{police}}.',
  concern: inLanguage(concernWords, 'en'),
  side: { municipality: 'The municipality', police: 'The police', police_area: 'The local police area' },
  said: {
    municipality: 'Stated by the municipality',
    police: 'Stated by the police',
    police_area: 'Stated by the local police area',
  },
  evidence_one: '{{count}} answer behind this',
  evidence_other: '{{count}} answers behind this',
  ruleAndVersion: 'Rule: {{rule}}, version {{version}}',
  version: 'Rule, version {{version}}',
  matrix: {
    title: 'What is done about each problem',
    headline_zero: 'No large problem lacks initiatives',
    headline_one:
      '{{count}} large problem lacks initiatives, in {{municipalities}} of {{of}} {{of:municipality|municipalities}}',
    headline_other:
      '{{count}} large problems lack initiatives, in {{municipalities}} of {{of}} {{of:municipality|municipalities}}',
    summary_one:
      'In {{count}} of {{all}} {{all:cell|cells}} there is a large problem without an initiative under way or planned. This concerns {{municipalities}} of {{of}} {{of:municipality|municipalities}}.',
    summary_other:
      'In {{count}} of {{all}} {{all:cell|cells}} there is a large problem without an initiative under way or planned. This concerns {{municipalities}} of {{of}} {{of:municipality|municipalities}}.',
    notAnalysed:
      'In {{covered}} of {{all}} {{all:cell|cells}} at least one initiative is under way. Gaps are marked when the analysis has been run.',
    missing_one:
      '{{count}} has not answered: {{names}}. Silence is never a gap by itself. Where the counterpart judges a problem as large and no initiative is stated, a gap is marked, and the cell says who has not answered.',
    missing_other:
      '{{count}} have not answered: {{names}}. Silence is never a gap by itself. Where the counterpart judges a problem as large and no initiative is stated, a gap is marked, and the cell says who has not answered.',
    empty: 'The matrix fills as answers come in. 0 of {{all}} have answered.',
    allMunicipalities: 'All municipalities',
    problems: 'Show',
    allProblems: 'All problems',
    onlyGaps: 'Problems with a gap',
    noGaps: 'No problem has a gap.',
    skip: 'Skip past the matrix',
    toList: 'Read the gaps as a list',
  },
  cell: {
    back: 'To the matrix',
    concern: 'How large the problem is judged to be',
    initiatives_one: '{{count}} initiative against the problem',
    initiatives_other: '{{count}} initiatives against the problem',
    noInitiatives: 'No initiative against the problem has been stated.',
    nobodyAnswered:
      'Neither the municipality nor the police has answered, so we do not know which initiatives there are.',
    silent: {
      municipality: 'The municipality has not answered. According to the police: {{state}}.',
      police: 'The police have not answered. According to the municipality: {{state}}.',
    },
    unnamed: 'Initiative without a name',
    gaps_one: '{{count}} gap about the problem',
    gaps_other: '{{count}} gaps about the problem',
    noGaps: 'No rule has found a gap here.',
  },
  list: {
    title: 'Gaps',
    headline_one: 'The rules have found {{count}} gap',
    headline_other: 'The rules have found {{count}} gaps',
    lead: 'The rules compare the answers and propose where there is something to develop. Each gap is a proposal with evidence, not a verdict.',
    empty: 'No gaps to show. They appear when the analysis has been run.',
    rule: 'Rule',
    toRules: 'Read about the rules',
    shown_one: 'Showing {{count}} of {{all}} {{all:gap|gaps}}',
    shown_other: 'Showing {{count}} of {{all}} {{all:gap|gaps}}',
    noMatch: 'No gaps match the filter.',
    clear: 'Clear the filter',
    under_one: 'The same cause has also led to {{count}} gap',
    under_other: 'The same cause has also led to {{count}} gaps',
    notAssessed: 'Cannot be assessed ({{count}})',
    notAssessedText: 'Somebody has not answered or has answered “Don’t know”. That never counts as a gap.',
  },
  rules: {
    title: 'Rules',
    lead: '{{count}} {{count:rule reads|rules read}} the answers and {{count:proposes|propose}} where there is something to develop. Each proposal shows the answers behind it.',
    toGaps: 'To the gaps',
    toStart: 'To the start page',
    toRules: 'All rules',
    itsGaps: 'Gaps by this rule',
    forCoordinator:
      'What the rule finds is a note on the quality of the answers. It is shown only to the county board and is not included in the report.',
    comparesSides:
      'The rule compares the answers of municipality and police. How they differ is shown to the county board, and to the two when they reconcile.',
    reads: 'Answers that the rule reads',
    sources: 'In addition',
    source: {
      neighbours: 'Which municipalities border on each other',
      confirmations: 'What municipality and police have said of each other’s joint actions in the reconciliation',
      submissions: 'Who has answered',
    },
    thresholds_one: 'Threshold of the round',
    thresholds_other: 'Thresholds of the round',
    usually: 'Usually {{amount}}.',
    tasks: 'Areas that the rule belongs to',
    rootCauses: 'Same root cause as',
    consequences: 'Also collects what is found by',
  },
  severity: {
    label: 'Severity',
    ...inLanguage(severityWords, 'en'),
  },
  task: inLanguage(taskWords, 'en'),
} as const satisfies Translated<typeof swedish>
