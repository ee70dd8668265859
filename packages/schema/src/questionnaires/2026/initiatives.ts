import type { Section } from '../../shown.ts'
import { bothSides, municipality } from '../asked-of.ts'
import { yesNoUnknown, yesPartlyNoUnknown } from '../code-lists/answers.ts'
import { statusSinceLast } from '../code-lists/initiative.ts'
import { withOther } from '../with-other.ts'
import { aboutInitiatives, whichArena, whichMethod, whichTarget } from './about-initiatives.ts'

export const initiatives = {
  id: 'initiatives',
  title: { sv: 'Pågående insatser', en: 'Ongoing initiatives' },
  lead: {
    sv: 'Ta med insatser som pågår, planeras starta inom sex månader eller har avslutats sedan förra omgången. En insats som ni gör tillsammans med annan part läggs in som samverkansinsats.',
    en: 'Include initiatives that are ongoing, are planned to start within six months or have ended since the last round. An initiative that you carry out together with another party is entered as a joint action.',
  },
  inLight: true,
  questions: [
    {
      id: 'initiatives.none',
      text: { sv: 'Vi har inga pågående insatser', en: 'We have no ongoing initiatives' },
      askedOf: bothSides,
      required: false,
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
    summaryQuestions: ['method', 'problems', 'phase'],
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
        text: { sv: 'Vilken organisation leder?', en: 'Which organisation leads it?' },
        askedOf: bothSides,
        required: true,
        kind: 'actor',
      },
      {
        id: 'initiatives.actors',
        text: { sv: 'Vilka fler deltar?', en: 'Who else takes part?' },
        askedOf: bothSides,
        required: false,
        kind: 'actors',
      },
      { ...aboutInitiatives.financing, id: 'initiatives.financing' },
      {
        id: 'initiatives.inPlan',
        text: { sv: 'Finns den med i åtgärdsplanen?', en: 'Is it included in the action plan?' },
        askedOf: municipality,
        required: true,
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
        kind: 'single',
        options: yesPartlyNoUnknown,
      },
      { ...aboutInitiatives.goal, id: 'initiatives.goal' },
      { ...aboutInitiatives.evidence, id: 'initiatives.evidence' },
      { ...aboutInitiatives.followup, id: 'initiatives.followup' },
      { ...aboutInitiatives.evaluated, id: 'initiatives.evaluated' },
      {
        id: 'initiatives.result',
        ...aboutInitiatives.result,
        shownWhen: { question: 'initiatives.phase', in: ['ongoing', 'ended'] },
      },
      {
        id: 'initiatives.reach',
        text: { sv: 'Ungefär hur många nås per år?', en: 'Roughly how many are reached each year?' },
        help: { sv: 'Endast antal.', en: 'Number only.' },
        askedOf: bothSides,
        required: false,
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
        kind: 'text',
        max: 500,
        multiline: true,
      },
    ],
  },
} as const satisfies Section
