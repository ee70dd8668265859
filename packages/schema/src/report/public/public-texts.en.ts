import type { SameKeys } from '../../phrases.ts'
import type { publicTexts as swedish } from './public-texts.sv.ts'

export const publicTexts = {
  title: '{{round}}: report for the public',
  front:
    'This is the report for the public. It holds numbers for the whole county, and no answers from any one municipality or its police.',
  sections: {
    sammanfattning: 'Summary',
    kartlaggningen: 'About the mapping survey',
    svarslage: 'Who has answered',
    struktur: 'Organisation, knowledge and agreements',
    fragor: 'Answers, question by question',
    behov: 'Development needs',
    'visas-inte': 'What is not shown',
  },
  cell: { few: 'fewer than {{fewest}}', hidden: 'not shown', closed: 'too few answers' },
  of: '{{so}} of {{of}}',
  source: 'Source: the answers in {{round}} from those who let everyone see theirs.',
  fictional: 'Fictional data.',
  side: { municipality: 'Municipalities', police: 'Police in the municipalities' },
  sideShort: { municipality: 'M', police: 'P' },
  policeAreas: 'Local police areas',
  answered:
    '{{municipality}} of {{ofMunicipality}} {{ofMunicipality:municipality|municipalities}} and the police in {{police}} of {{ofPolice}} {{ofPolice:municipality|municipalities}} have answered.',
  shown:
    '{{municipality}} {{municipality:municipality lets|municipalities let}} everyone see their answers, as do the police in {{police}} {{police:municipality|municipalities}}. The numbers are counted among them.',
  inPlace: '{{indicator}}: in place according to {{so}} of {{of}} {{of:municipality|municipalities}}.',
  inPlaceTitle: 'What is in place, according to the answers',
  inPlaceSummary: 'How many answer that it is in place, of those whose answers are shown.',
  structureTitle: 'Organisation, knowledge and agreements, according to the answers',
  structureSummary:
    'Number of municipalities, and of municipalities whose police have answered, by what the answers amount to.',
  indicatorOf: '{{indicator}}, {{side}}',
  row: 'Question and who has answered',
  answer: 'Answer',
  ofAll: 'Number of answers',
  questionSummary: 'How many have chosen each answer.',
  severalSummary: 'How many have chosen each answer. Several could be chosen.',
  questionsLead:
    'The questions are those whose answers may be shown to everyone and are answered by choosing. Free text is not included.',
  noQuestions: 'Too few answers may be shown to everyone to be counted.',
  responseTitle: 'Who has answered',
  response: { who: 'Who', asked: 'Asked', answered: 'Have answered', shown: 'Let everyone see the answers' },
  notApplicable: 'not applicable',
  needsTitle: 'Development needs by area',
  needsSummary:
    'Needs that the county administrative board stands for and that are found in answers everyone may see. A need may belong to several areas.',
  needsLead:
    'The county administrative board has reviewed the needs. Those that have not been reviewed are not included. Which municipalities a need concerns is not shown.',
  needs: {
    task: 'Area',
    count: 'Number of needs',
    all: 'All that are found in answers everyone may see',
    withheld: 'Further needs, which rest on answers that are not shown here',
  },
  needsSentence_one:
    'The county administrative board has confirmed {{count}} development need that is found in answers everyone may see.',
  needsSentence_other:
    'The county administrative board has confirmed {{count}} development needs that are found in answers everyone may see.',
  facts: {
    authority: 'Responsible',
    period: 'Answer period',
    purpose: 'Purpose',
    voluntary: 'Answering',
    isVoluntary: 'Answering was voluntary.',
    isMandatory: 'Answering was mandatory.',
    registryNumber: 'Registry number',
  },
  about:
    'The municipality and the police in each municipality have answered the same questions, each from its side. The numbers tell what they state. They are no verdicts and no ranking.',
  hidden: {
    few: 'A number that is more than nought but less than {{fewest}} is not shown. There it says “fewer than {{fewest}}”.',
    sum: 'Where a number that is not shown could be worked out from others, one of those is not shown either. There it says “not shown”.',
    edition:
      'Where a number has changed by fewer than {{fewest}} since an earlier edition, the new one is not shown. The same holds where so few more or fewer have not chosen an answer. What was not shown then is not shown now.',
    closed:
      'Where fewer than {{fewest}} have answered a question, the answers are not counted. There it says “too few answers”.',
    secret: 'Answers marked as secret are not counted. Nor are answers from those who do not let everyone see theirs.',
    own: 'Questions that the county has added itself are not counted, since the answers to them cannot be compared with other counties or rounds.',
    months:
      'Answers that are months or numbers are not counted. Few answer alike, and then one can see who has answered.',
    texts: 'What is written in words of one’s own is not included, since it can tell who has written it.',
    more: 'The problems, the initiatives and the cooperation are not included, since the answers about them may not be shown to everyone.',
    none: 'All numbers in this edition are shown.',
    some_one: '{{count}} number in this edition is not shown.',
    some_other: '{{count}} numbers in this edition are not shown.',
  },
  cover: {
    subtitle: 'Mapping of crime prevention in {{county}}',
    contents: 'Contents',
    date: 'Date',
    registryNumber: 'Registry number',
    edition: 'Edition',
    publisher: 'Publisher',
    hash: 'Checksum',
    foot: 'Reg. no. {{registryNumber}}, edition {{number}} for the public',
    footUnregistered: 'Edition {{number}} for the public',
  },
} as const satisfies SameKeys<typeof swedish>
