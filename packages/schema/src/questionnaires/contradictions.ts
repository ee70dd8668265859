import type { Contradiction, Said } from '../questionnaire/contradiction.ts'

const inPhase = (section: string, ...phases: string[]): Said => ({ question: `${section}.phase`, in: phases })

/** About anything that is done, in either of the sections that ask the same. */
const ofInitiatives = (section: 'initiatives' | 'jointActions', from: number): Contradiction[] => [
  {
    number: from,
    when: [{ question: `${section}.end`, before: `${section}.start` }],
    text: { sv: 'Insatsen slutar före den månad då den börjar.', en: 'It ends before the month in which it starts.' },
  },
  {
    number: from + 1,
    when: [
      { question: `${section}.start`, isAhead: true },
      inPhase(section, 'ongoing', 'permanent', 'paused', 'ended'),
    ],
    text: {
      sv: 'Månaden då insatsen börjar har inte kommit än, men enligt fasen har den redan börjat.',
      en: 'The month in which it starts is still to come, but according to its phase it has begun.',
    },
  },
  {
    number: from + 2,
    when: [
      { question: `${section}.end`, olderThanMonths: 0 },
      inPhase(section, 'idea', 'planning', 'ongoing', 'permanent', 'paused'),
    ],
    text: {
      sv: 'Månaden då insatsen slutar har passerat, men enligt fasen är den inte avslutad.',
      en: 'The month in which it ends has passed, but according to its phase it has not ended.',
    },
  },
  {
    number: from + 3,
    when: [{ question: `${section}.end`, isAhead: true }, inPhase(section, 'ended')],
    text: {
      sv: 'Enligt fasen är insatsen avslutad, men månaden då den slutar har inte kommit än.',
      en: 'According to its phase it has ended, but the month in which it ends is still to come.',
    },
  },
  {
    number: from + 4,
    when: [{ question: `${section}.start`, olderThanMonths: 0 }, inPhase(section, 'idea', 'planning')],
    text: {
      sv: 'Månaden då insatsen börjar har passerat, men enligt fasen har den inte börjat.',
      en: 'The month in which it starts has passed, but according to its phase it has not begun.',
    },
  },
]

const withOwn = (number: number, question: string, sv: string, en: string): Contradiction => ({
  number,
  when: [{ question, hasOwnMunicipality: true }],
  text: { sv, en },
})

/** Every contradiction within one answer. Reviewed with the questions of version 2026. */
export const contradictions: readonly Contradiction[] = [
  {
    number: 1,
    when: [
      { question: 'agreements.agreementTo', olderThanMonths: 0 },
      { question: 'agreements.agreementStatus', in: ['valid'] },
    ],
    text: {
      sv: 'Månaden då överenskommelsen upphör har passerat, men enligt svaret är den gällande.',
      en: 'The month in which the agreement ends has passed, but according to the answer it is in force.',
    },
  },
  {
    number: 2,
    when: [
      { question: 'knowledge.pictureMonth', olderThanMonths: 24 },
      { question: 'knowledge.pictureStatus', in: ['current'] },
    ],
    text: {
      sv: 'Enligt månaden är lägesbilden äldre än två år, men enligt svaret är den högst två år gammal.',
      en: 'By its month the picture is more than two years old, but according to the answer it is not.',
    },
  },
  {
    number: 3,
    when: [
      { question: 'knowledge.pictureMonth', atMostMonths: 24 },
      { question: 'knowledge.pictureStatus', in: ['outdated'] },
    ],
    text: {
      sv: 'Enligt månaden är lägesbilden högst två år gammal, men enligt svaret är den äldre.',
      en: 'By its month the picture is no more than two years old, but according to the answer it is older.',
    },
  },
  {
    number: 4,
    when: [{ question: 'agreements.agreementTo', before: 'agreements.agreementSigned' }],
    text: {
      sv: 'Överenskommelsen upphör före den månad då den undertecknades.',
      en: 'The agreement ends before the month in which it was signed.',
    },
  },
  {
    number: 5,
    when: [
      { question: 'agreements.agreementTo', isAhead: true },
      { question: 'agreements.agreementStatus', in: ['expired'] },
    ],
    text: {
      sv: 'Månaden då överenskommelsen upphör har inte kommit än, men enligt svaret har den upphört.',
      en: 'The month in which the agreement ends is still to come, but according to the answer it has expired.',
    },
  },
  {
    number: 6,
    when: [
      { question: 'agreements.agreementSigned', isAhead: true },
      { question: 'agreements.agreementStatus', in: ['valid', 'expired'] },
    ],
    text: {
      sv: 'Månaden då överenskommelsen undertecknades har inte kommit än.',
      en: 'The month in which the agreement was signed is still to come.',
    },
  },
  withOwn(
    7,
    'organisation.functionSharedWith',
    'Er egen kommun står bland dem ni delar funktionen med.',
    'Your own municipality is among those that you share the function with.',
  ),
  withOwn(
    8,
    'cooperation.with',
    'Er egen kommun står bland de andra kommuner ni samverkar med.',
    'Your own municipality is among the others that you cooperate with.',
  ),
  withOwn(
    9,
    'cooperation.wantedWith',
    'Er egen kommun står bland de kommuner ni vill samverka mer med.',
    'Your own municipality is among those that you want to cooperate more with.',
  ),
  withOwn(
    10,
    'problems.linkedMunicipalities',
    'Er egen kommun står bland de andra kommuner som ett problem hänger ihop med.',
    'Your own municipality is among the others that a problem is linked to.',
  ),
  {
    number: 11,
    when: [{ question: 'jointActions.actors', counterpartInOtherRoleThan: 'jointActions.counterpartRole' }],
    text: {
      sv: 'Bland aktörerna har {counterpart} en annan roll än i frågan om vilken roll {counterpart} har.',
      en: 'The role of {counterpart} among the actors is not the one in the question about the role of {counterpart}.',
    },
  },
  {
    number: 12,
    when: [
      { question: 'initiatives.result', in: ['reached'] },
      { question: 'initiatives.statusSinceLast', in: ['ended_other'] },
    ],
    text: {
      sv: 'Målet är nått enligt resultatet, men insatsen avslutades av annat skäl.',
      en: 'The goal has been reached according to the result, but it ended for another reason.',
    },
  },
  {
    number: 13,
    when: [
      { question: 'initiatives.result', in: ['partly', 'not', 'too_early'] },
      { question: 'initiatives.statusSinceLast', in: ['ended_done'] },
    ],
    text: {
      sv: 'Insatsen avslutades för att målet var nått, men enligt resultatet är målet inte nått.',
      en: 'It ended because the goal was reached, but according to the result it was not.',
    },
  },
  {
    number: 14,
    when: [
      { question: 'initiatives.phase', in: ['ended'] },
      { question: 'initiatives.statusSinceLast', in: ['continues', 'changed'] },
    ],
    text: {
      sv: 'Insatsen fortsätter sedan förra omgången, men enligt fasen är den avslutad.',
      en: 'It continues since the last round, but according to its phase it has ended.',
    },
  },
  {
    number: 15,
    when: [
      { question: 'initiatives.phase', in: ['ongoing', 'permanent', 'paused'] },
      { question: 'initiatives.statusSinceLast', in: ['ended_done', 'ended_other', 'never_started'] },
    ],
    text: {
      sv: 'Insatsen har avslutats eller blev inte av, men enligt fasen är den inte avslutad.',
      en: 'It has ended or never came about, but according to its phase it has not ended.',
    },
  },
  {
    number: 16,
    when: [
      { question: 'initiatives.result', in: ['reached', 'partly'] },
      { question: 'initiatives.statusSinceLast', in: ['never_started'] },
    ],
    text: { sv: 'Insatsen blev inte av, men har ett resultat.', en: 'It never came about, but has a result.' },
  },
  {
    number: 17,
    when: [
      { question: 'initiatives.inPlan', in: ['yes'] },
      { question: 'knowledge.planStatus', in: ['none'] },
    ],
    text: {
      sv: 'Insatsen finns med i åtgärdsplanen, men enligt svaret finns ingen åtgärdsplan.',
      en: 'It is in the action plan, but according to the answer there is no action plan.',
    },
  },
  {
    number: 18,
    when: [
      { question: 'initiatives.evaluated', in: ['effect', 'process', 'own'] },
      { question: 'knowledge.evaluation', in: ['none'] },
    ],
    text: {
      sv: 'Insatsen har utvärderats, men enligt svaret har ingen insats utvärderats de senaste tre åren.',
      en: 'It has been evaluated, but according to the answer nothing has been in the last three years.',
    },
  },
  {
    number: 19,
    when: [
      { question: 'jointActions.basis', in: ['agreement'] },
      { question: 'agreements.agreementStatus', in: ['never'] },
    ],
    text: {
      sv: 'Samverkansinsatsen grundar sig på en överenskommelse, men enligt svaret har det aldrig funnits någon.',
      en: 'It is based on an agreement, but according to the answer there has never been one.',
    },
  },
  {
    number: 20,
    when: [
      { question: 'jointActions.basis', in: ['promise'] },
      { question: 'agreements.promiseStatus', in: ['no', 'chosen_not'] },
    ],
    text: {
      sv: 'Samverkansinsatsen grundar sig på ett medborgarlöfte, men enligt svaret finns inget.',
      en: 'It is based on a citizen promise, but according to the answer there is none.',
    },
  },
  {
    number: 21,
    when: [
      { question: 'jointActions.basis', in: ['plan'] },
      { question: 'knowledge.planStatus', in: ['none'] },
    ],
    text: {
      sv: 'Samverkansinsatsen grundar sig på en åtgärdsplan, men enligt svaret finns ingen.',
      en: 'It is based on an action plan, but according to the answer there is none.',
    },
  },
  {
    number: 22,
    when: [
      { question: 'jointActions.basis', in: ['bob'] },
      { question: 'cooperation.bob', in: ['no'] },
    ],
    text: {
      sv: 'Samverkansinsatsen grundar sig på Bob, men enligt svaret finns inget Bob-råd.',
      en: 'It is based on Bob, but according to the answer there is no Bob council.',
    },
  },
  {
    number: 23,
    when: [
      { question: 'organisation.councilMeetings', atMost: 0 },
      { question: 'organisation.council', in: ['active'] },
    ],
    text: {
      sv: 'Rådet är aktivt enligt svaret, men har inte träffats de senaste 12 månaderna.',
      en: 'The council is active according to the answer, but has not met in the last 12 months.',
    },
  },
  {
    number: 24,
    when: [
      { question: 'organisation.budgetSek', atMost: 0 },
      { question: 'organisation.budget', in: ['yes'] },
    ],
    text: {
      sv: 'Det finns särskilda medel enligt svaret, men summan är noll.',
      en: 'There is a dedicated budget according to the answer, but its amount is nought.',
    },
  },
  {
    number: 25,
    when: [
      { question: 'organisation.policeFte', atLeast: 1 },
      { question: 'organisation.policeContact', in: ['vacant'] },
    ],
    text: {
      sv: 'Tjänsten är vakant enligt svaret, men har tid avsatt.',
      en: 'The post is vacant according to the answer, but has time allocated.',
    },
  },
  {
    number: 26,
    when: [
      { question: 'knowledge.planMonth', isAhead: true },
      { question: 'knowledge.planStatus', in: ['adopted'] },
    ],
    text: {
      sv: 'Åtgärdsplanen är beslutad enligt svaret, men månaden har inte kommit än.',
      en: 'The action plan is adopted according to the answer, but its month is still to come.',
    },
  },
  {
    number: 27,
    when: [{ question: 'knowledge.pictureMonth', isAhead: true }],
    text: {
      sv: 'Månaden då lägesbilden blev klar har inte kommit än.',
      en: 'The month in which the picture was finished is still to come.',
    },
  },
  {
    number: 28,
    when: [
      { question: 'cooperation.with', in: ['none'] },
      { question: 'organisation.function', in: ['shared_municipality'] },
    ],
    text: {
      sv: 'Ni samverkar inte med någon annan kommun enligt svaret, men delar samordningsfunktionen med en.',
      en: 'You cooperate with no other municipality according to the answer, but share the function with one.',
    },
  },
  {
    number: 29,
    when: [{ question: 'knowledge.followupMonth', isAhead: true }],
    text: {
      sv: 'Månaden då åtgärdsplanen senast följdes upp har inte kommit än.',
      en: 'The month in which the action plan was last followed up is still to come.',
    },
  },
  {
    number: 30,
    when: [
      { question: 'jointActions.evaluated', in: ['effect', 'process', 'own'] },
      { question: 'knowledge.evaluation', in: ['none'] },
    ],
    text: {
      sv: 'Samverkansinsatsen har utvärderats, men enligt svaret har ingen insats utvärderats de senaste tre åren.',
      en: 'It has been evaluated, but according to the answer nothing has been in the last three years.',
    },
  },
  {
    number: 36,
    when: [{ question: 'problems.priority', ratedIn: 'problems.concern', as: [0, 'not_applicable'] }],
    text: {
      sv: 'Ett av de problem som ni har valt som viktigast är bedömt som ”Inget problem” eller ”Inte aktuellt”.',
      en: 'One of the problems that you have chosen as most important is judged “Not a problem” or “Not applicable”.',
    },
  },
  ...ofInitiatives('initiatives', 31),
  ...ofInitiatives('jointActions', 41),
]
