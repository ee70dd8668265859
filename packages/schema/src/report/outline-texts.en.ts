import type { SameKeys } from '../phrases.ts'
import type { outlineTexts as swedish } from './outline-texts.sv.ts'

/** The same in English. */
export const outlineTexts = {
  sections: {
    sammanfattning: 'Summary',
    bakgrund: 'Background and commission',
    metod: 'Implementation and method',
    svarslage: 'Who has answered',
    struktur: 'Organisation and knowledge-based work',
    problem: 'The problem picture of the county',
    insatser: 'Ongoing initiatives',
    samverkan: 'Collaborators and joint actions',
    'over-kommungranser': 'Cooperation between municipalities',
    'stod-och-hinder': 'Needs of support and obstacles',
    'sedan-forra-omgangen': 'Since the last round',
    behov: 'Development needs',
    'planerat-stod': 'Support planned by the county administrative board',
    'kan-inte-bedomas': 'What cannot be assessed',
    'bilaga-fragor': 'The questions of the round',
    'bilaga-regler': 'Rules and thresholds',
    'bilaga-insatser': 'Catalogue of initiatives',
    'bilaga-tabeller': 'The tables behind the figures',
  },
  reviewed: {
    mark: 'Automatic proposal',
    changed: 'Automatic proposal. The figures have changed since the text was approved.',
    none: 'The sentences of the report are computed from the answers. The county administrative board has not reviewed them one by one.',
    some: 'The county administrative board has reviewed {{reviewed}} of the {{all}} computed {{all:sentence|sentences}} of the report. The others stand as they are computed from the answers.',
    all: 'The county administrative board has reviewed every sentence of the report that is computed from the answers.',
  },
  rulesInAppendix:
    '{{count}} {{count:rule has|rules have}} compared the answers. The appendix on rules and thresholds says what each reads and when it proposes a need.',
  appendix: 'Appendix {{letter}}',
  background: {
    commission:
      '{{authority}} is to promote regional crime prevention in the county under ordinance (2016:1258). The mapping shows which support is needed within the seven areas in which it gives support.',
    law: 'Since 1 July 2023 act (2023:196) asks of the municipalities to map crime in a situational picture, to decide on an action plan, to have a coordination function and to work for agreements and a council for cooperation.',
    method:
      'The municipality and the police have each answered from their own side. A difference between them is a reason to compare what they build on, not a judgement.',
  },
  planned: {
    lead: 'The support is planned from the needs that the county administrative board has confirmed. The same support for several needs stands once.',
    none: 'The county administrative board has not yet planned any support from the needs in this report.',
    title: 'Planned support by area',
    summary_one: '{{count}} measure is planned and reaches {{so}} of {{of}} {{of:municipality|municipalities}}.',
    summary_other: '{{count}} measures are planned and reach {{so}} of {{of}} {{of:municipality|municipalities}}.',
    what: 'Support',
    for: 'For',
    who: 'Responsible',
    when: 'When',
    wholeCounty: 'the whole county',
    notSet: 'not set',
  },
} as const satisfies SameKeys<typeof swedish>
