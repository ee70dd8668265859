import type { Section } from '../../questionnaire/section.ts'
import { bothSides, municipality } from '../respondent-kinds.ts'
import { yesNoUnknown, yesPartlyNoUnknown } from '../code-lists/answers.ts'
import { statusSinceLast } from '../code-lists/initiative.ts'
import { withOther } from '../with-other.ts'
import { aboutInitiatives, whichArena, whichMethod, whichTarget } from './about-initiatives.ts'

const neverStarted = { question: 'initiatives.statusSinceLast', in: ['never_started'] } as const

/** Of what is an idea or planned, and of what never started, there is nothing to tell yet. */
const onceStarted = {
  shownWhen: { question: 'initiatives.phase', notIn: ['idea', 'planning'] },
  hiddenWhen: neverStarted,
} as const

export const initiatives = {
  id: 'initiatives',
  title: { sv: 'Pågående insatser', en: 'Ongoing initiatives' },
  lead: {
    sv: 'Ta med insatser som pågår, ska starta inom sex månader eller har avslutats sedan förra omgången. Gör ni insatsen tillsammans med någon annan? Lägg in den under Samverkansinsatser.',
    en: 'Include initiatives that are ongoing, will start within six months or have ended since the last round. Do you carry out the initiative together with someone else? Enter it under Joint actions.',
  },
  leadInFirstRound: {
    sv: 'Ta med insatser som pågår, ska starta inom sex månader eller har avslutats de senaste 12 månaderna. Gör ni insatsen tillsammans med någon annan? Lägg in den under Samverkansinsatser.',
    en: 'Include initiatives that are ongoing, will start within six months or have ended in the last 12 months. Do you carry out the initiative together with someone else? Enter it under Joint actions.',
  },
  inLight: true,
  questions: [
    {
      id: 'initiatives.none',
      text: { sv: 'Vi har inga pågående insatser', en: 'We have no ongoing initiatives' },
      askedOf: bothSides,
      required: false,
      audience: 'lansbra',
      kind: 'confirmation',
    },
  ],
  entries: {
    one: { sv: 'insats', en: 'initiative' },
    many: { sv: 'insatser', en: 'initiatives' },
    empty: {
      sv: 'Ni har inte lagt till någon insats än.',
      en: 'You have not added any initiatives yet.',
    },
    noneQuestion: 'none',
    titleQuestion: 'name',
    summaryQuestions: ['method', 'methodOther', 'problems', 'phase'],
    questions: [
      { ...aboutInitiatives.name, id: 'initiatives.name' },
      {
        id: 'initiatives.statusSinceLast',
        text: { sv: 'Vad har hänt sedan förra omgången?', en: 'What has happened since the last round?' },
        why: {
          sv: 'Insatsen fanns med i förra omgången. Vi vill kunna berätta hur det gick.',
          en: 'The initiative was included in the last round. We want to be able to tell what became of it.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'county-board',
        carriedOnly: true,
        kind: 'single',
        options: statusSinceLast,
      },
      ...withOther({ ...aboutInitiatives.method, id: 'initiatives.method' }, whichMethod, ['own', 'other']),
      { ...aboutInitiatives.problems, id: 'initiatives.problems' },
      { ...aboutInitiatives.approach, id: 'initiatives.approach' },
      { ...aboutInitiatives.level, id: 'initiatives.level' },
      ...withOther({ ...aboutInitiatives.targets, id: 'initiatives.targets' }, whichTarget),
      ...withOther({ ...aboutInitiatives.arenas, id: 'initiatives.arenas' }, whichArena),
      { ...aboutInitiatives.phase, id: 'initiatives.phase' },
      { ...aboutInitiatives.start, id: 'initiatives.start' },
      { ...aboutInitiatives.end, id: 'initiatives.end' },
      {
        id: 'initiatives.lead',
        text: { sv: 'Vilken organisation leder insatsen?', en: 'Which organisation leads the initiative?' },
        askedOf: bothSides,
        required: true,
        audience: 'lansbra',
        kind: 'actor',
      },
      {
        id: 'initiatives.actors',
        text: { sv: 'Vilka fler organisationer deltar?', en: 'Which other organisations take part?' },
        askedOf: bothSides,
        required: false,
        audience: 'lansbra',
        kind: 'actors',
      },
      { ...aboutInitiatives.financing, id: 'initiatives.financing' },
      {
        id: 'initiatives.inPlan',
        text: { sv: 'Finns den med i åtgärdsplanen?', en: 'Is it included in the action plan?' },
        askedOf: municipality,
        required: true,
        audience: 'lansbra',
        kind: 'single',
        options: yesNoUnknown,
      },
      {
        id: 'initiatives.causeBased',
        text: {
          sv: 'Bygger valet av insats på en orsaksanalys?',
          en: 'Is the choice of initiative based on a cause analysis?',
        },
        askedOf: bothSides,
        required: false,
        audience: 'lansbra',
        kind: 'single',
        options: yesPartlyNoUnknown,
      },
      { ...aboutInitiatives.goal, id: 'initiatives.goal' },
      { ...aboutInitiatives.evidence, id: 'initiatives.evidence' },
      { ...aboutInitiatives.followup, id: 'initiatives.followup', ...onceStarted },
      { ...aboutInitiatives.evaluated, id: 'initiatives.evaluated', ...onceStarted },
      {
        id: 'initiatives.result',
        ...aboutInitiatives.result,
        shownWhen: {
          question: 'initiatives.phase',
          in: ['ongoing', 'ended'],
          and: { question: 'initiatives.goal', in: ['yes', 'partly'] },
        },
        hiddenWhen: neverStarted,
      },
      {
        id: 'initiatives.reach',
        text: { sv: 'Ungefär hur många når insatsen per år?', en: 'Roughly how many does it reach each year?' },
        help: { sv: 'Skriv bara antalet.', en: 'Write only the number.' },
        askedOf: bothSides,
        required: false,
        audience: 'lansbra',
        kind: 'number',
        min: 0,
        max: 1_000_000,
        unit: { sv: 'per år', en: 'a year' },
      },
      { ...aboutInitiatives.share, id: 'initiatives.share' },
      {
        id: 'initiatives.comment',
        text: { sv: 'Kommentar', en: 'Comment' },
        askedOf: bothSides,
        required: false,
        audience: 'county-board',
        kind: 'text',
        max: 500,
        multiline: true,
      },
    ],
  },
} as const satisfies Section
