import type { Section } from '../../questionnaire/section.ts'
import { bothSides } from '../respondent-kinds.ts'
import { problemArea } from '../code-lists/problem-area.ts'
import { degree5 } from '../code-lists/degree-scale.ts'
import { need } from '../code-lists/scales.ts'
import { supportMeasure } from '../code-lists/support.ts'
import { task } from '../code-lists/task.ts'
import { trainingTopic } from '../code-lists/training-topic.ts'
import { withOther } from '../with-other.ts'

const measures = supportMeasure.map(({ code, text }) => ({ code, text }))

/** The whole list is long: each measure under the heading of its task. */
const measuresUnderTasks = supportMeasure.map(({ code, text, task: under }) => ({
  code,
  text,
  group: task.find((it) => it.code === under)?.text ?? { sv: 'Övrigt', en: 'Other' },
}))

/** A measure stands under the task it belongs to; one that belongs to none stands under each. */
const measuresByTask = supportMeasure.map(({ code, text, task: under }) => ({
  code,
  text,
  ...(under && { rows: [under] }),
}))

export const support = {
  id: 'support',
  title: { sv: 'Stöd från Länsstyrelsen', en: 'Support from the county administrative board' },
  lead: {
    sv: 'Länsstyrelsen ger stöd inom sju områden. Era svar avgör vilket stöd vi planerar.',
    en: 'The county administrative board gives support in seven areas. Your answers decide which support we plan.',
  },
  questions: [
    {
      id: 'support.need',
      text: {
        sv: 'Hur stort är ert behov av stöd från Länsstyrelsen inom varje område?',
        en: 'How great is your need of support from the county administrative board in each area?',
      },
      why: {
        sv: 'Vi lägger era behov bredvid det som resten av svaren visar, och börjar där stödet gör mest nytta.',
        en: 'We put your needs beside what the other answers show, and begin where support does most good.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      kind: 'matrix',
      rows: task,
      cell: { kind: 'scale', points: need, unknown: true },
    },
    ...withOther(
      {
        id: 'support.what',
        text: { sv: 'Vad behöver ni?', en: 'What do you need?' },
        askedOf: bothSides,
        required: true,
        audience: 'county-board',
        kind: 'matrix',
        rows: task,
        rowShownWhen: { question: 'support.need', atLeast: 1 },
        cell: { kind: 'multi', options: measuresByTask },
      },
      { sv: 'Vilket annat stöd behöver ni?', en: 'Which other support do you need?' },
    ),
    {
      id: 'support.problems',
      text: {
        sv: 'Gäller behovet något särskilt problem?',
        en: 'Does the need concern any problem in particular?',
      },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      kind: 'multi',
      options: problemArea,
    },
    ...withOther(
      {
        id: 'support.training',
        text: {
          sv: 'Vilka utbildningar vill ni att Länsstyrelsen ordnar?',
          en: 'Which training would you like the county administrative board to arrange?',
        },
        why: {
          sv: 'När flera önskar samma utbildning kan den ordnas gemensamt för länet.',
          en: 'When several wish for the same training, it can be arranged for the whole county.',
        },
        askedOf: bothSides,
        required: false,
        audience: 'county-board',
        kind: 'multi',
        options: trainingTopic,
      },
      { sv: 'Vilket annat ämne?', en: 'Which other topic?' },
    ),
    {
      id: 'support.priority',
      text: { sv: 'Vilket stöd är viktigast just nu?', en: 'Which support is the most important right now?' },
      help: {
        sv: 'Välj bland det stöd som ni har svarat att ni behöver.',
        en: 'Choose among the support that you have answered that you need.',
      },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      kind: 'single',
      options: measures,
      chosenIn: 'support.what',
    },
    ...withOther(
      {
        id: 'support.received',
        text: {
          sv: 'Vilket stöd har ni fått av Länsstyrelsen sedan förra omgången?',
          en: 'Which support have you received from the county administrative board since the last round?',
        },
        textInFirstRound: {
          sv: 'Vilket stöd har ni fått av Länsstyrelsen de senaste 12 månaderna?',
          en: 'Which support have you received from the county administrative board in the last 12 months?',
        },
        why: {
          sv: 'Vi följer upp om det stöd som vi planerade också blev av.',
          en: 'We follow up whether the support that we planned was also given.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'county-board',
        carries: false,
        kind: 'multi',
        options: [
          ...measuresUnderTasks,
          {
            code: 'none',
            text: { sv: 'Inget stöd', en: 'No support' },
            group: { sv: 'Övrigt', en: 'Other' },
            exclusive: true,
          },
        ],
      },
      { sv: 'Vilket annat stöd har ni fått?', en: 'Which other support have you received?' },
    ),
    {
      id: 'support.useful',
      text: { sv: 'I vilken grad hade ni nytta av stödet?', en: 'To what extent was the support useful to you?' },
      askedOf: bothSides,
      required: true,
      audience: 'county-board',
      carries: false,
      shownWhen: { question: 'support.received', notIn: ['none'] },
      kind: 'scale',
      points: degree5,
      unknown: true,
    },
    {
      id: 'support.national',
      text: {
        sv: 'Vad bör Länsstyrelsen föra vidare till Brå, Polismyndigheten eller regeringen?',
        en: 'What should the county administrative board pass on to Brå, the Police Authority or the Government?',
      },
      why: {
        sv: 'Länsstyrelsen ska vara en länk mellan lokal och nationell nivå.',
        en: 'The county administrative board is to be a link between local and national level.',
      },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      kind: 'text',
      max: 1000,
      multiline: true,
    },
  ],
} as const satisfies Section
