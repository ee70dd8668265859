import type { Section } from '../../questionnaire/section.ts'
import { bothSides } from '../respondent-kinds.ts'
import { actorRole } from '../code-lists/actor.ts'
import { unknown } from '../code-lists/answers.ts'
import { frequency, jointActionBasis } from '../code-lists/cooperation.ts'
import { obstacle } from '../code-lists/knowledge.ts'
import { quality } from '../code-lists/scales.ts'
import { withOther } from '../with-other.ts'
import { aboutInitiatives, whichArena, whichMethod, whichTarget } from './about-initiatives.ts'

/** Of what is an idea or planned there is nothing to tell yet. */
const onceStarted = { question: 'jointActions.phase', notIn: ['idea', 'planning'] } as const

export const jointActions = {
  id: 'jointActions',
  title: { sv: 'Samverkansinsatser', en: 'Joint actions' },
  lead: {
    sv: 'En samverkansinsats är en insats som två eller flera organisationer gör tillsammans, var och en med sin roll. Gör ni insatsen själva? Lägg in den under Pågående insatser. Ta med dem som pågår, ska starta inom sex månader eller har avslutats sedan förra omgången.',
    en: 'A joint action is an initiative that two or more organisations carry out together, each with a role. Do you carry out the initiative alone? Enter it under Ongoing initiatives. Include those that are ongoing, will start within six months or have ended since the last round.',
  },
  leadInFirstRound: {
    sv: 'En samverkansinsats är en insats som två eller flera organisationer gör tillsammans, var och en med sin roll. Gör ni insatsen själva? Lägg in den under Pågående insatser. Ta med dem som pågår, ska starta inom sex månader eller har avslutats de senaste 12 månaderna.',
    en: 'A joint action is an initiative that two or more organisations carry out together, each with a role. Do you carry out the initiative alone? Enter it under Ongoing initiatives. Include those that are ongoing, will start within six months or have ended in the last 12 months.',
  },
  inLight: true,
  questions: [
    {
      id: 'jointActions.none',
      text: { sv: 'Vi har inga samverkansinsatser', en: 'We have no joint actions' },
      askedOf: bothSides,
      required: false,
      audience: 'lansbra',
      kind: 'confirmation',
    },
  ],
  entries: {
    one: { sv: 'samverkansinsats', en: 'joint action' },
    many: { sv: 'samverkansinsatser', en: 'joint actions' },
    empty: {
      sv: 'Ni har inte lagt till någon samverkansinsats än.',
      en: 'You have not added any joint actions yet.',
    },
    noneQuestion: 'none',
    titleQuestion: 'name',
    summaryQuestions: ['method', 'methodOther', 'problems', 'counterpartRole', 'phase'],
    matchQuestions: ['name', 'method', 'problems', 'phase'],
    questions: [
      {
        ...aboutInitiatives.name,
        id: 'jointActions.name',
        text: { sv: 'Vad heter samverkansinsatsen?', en: 'What is the joint action called?' },
      },
      ...withOther(
        {
          ...aboutInitiatives.method,
          id: 'jointActions.method',
          text: {
            sv: 'Vilken metod eller vilket arbetssätt bygger den på?',
            en: 'Which method or way of working is it based on?',
          },
        },
        whichMethod,
        ['own', 'other'],
      ),
      {
        ...aboutInitiatives.problems,
        id: 'jointActions.problems',
        text: { sv: 'Vilka problem riktar den sig mot?', en: 'Which problems is it aimed at?' },
      },
      { ...aboutInitiatives.approach, id: 'jointActions.approach' },
      { ...aboutInitiatives.level, id: 'jointActions.level' },
      ...withOther({ ...aboutInitiatives.targets, id: 'jointActions.targets' }, whichTarget),
      ...withOther({ ...aboutInitiatives.arenas, id: 'jointActions.arenas' }, whichArena),
      { ...aboutInitiatives.phase, id: 'jointActions.phase' },
      { ...aboutInitiatives.start, id: 'jointActions.start' },
      { ...aboutInitiatives.end, id: 'jointActions.end' },
      {
        id: 'jointActions.actors',
        text: {
          sv: 'Vilka aktörer deltar, och i vilken roll?',
          en: 'Which actors take part, and in which role?',
        },
        help: {
          sv: 'Minst två organisationer. Räkna med er egen.',
          en: 'At least two organisations. Include your own.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'lansbra',
        mirrored: true,
        kind: 'actors',
        min: 2,
        roles: actorRole,
      },
      {
        id: 'jointActions.counterpartRole',
        text: { sv: 'Vilken roll har {counterpart}?', en: 'What is the role of {counterpart}?' },
        why: {
          sv: 'I avstämningen frågar vi {counterpart} om samma samverkansinsats. Då syns om ni har samma bild av vem som gör vad.',
          en: 'In the reconciliation we ask {counterpart} about the same action. That shows whether you have the same view of who does what.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'counterpart',
        mirrored: true,
        kind: 'single',
        options: [...actorRole, { code: 'none', text: { sv: 'Deltar inte', en: 'Does not take part' } }, unknown],
      },
      {
        id: 'jointActions.municipalities',
        text: { sv: 'Vilka kommuner omfattar den?', en: 'Which municipalities does it cover?' },
        why: {
          sv: 'Länsstyrelsen ska stödja och ta initiativ till åtgärder som rör flera kommuner.',
          en: 'The county administrative board is to support and initiate measures that concern several municipalities.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'lansbra',
        mirrored: true,
        kind: 'municipalities',
      },
      {
        id: 'jointActions.basis',
        text: { sv: 'Vad bygger samverkansinsatsen på?', en: 'What is the joint action based on?' },
        askedOf: bothSides,
        required: true,
        audience: 'lansbra',
        kind: 'multi',
        options: jointActionBasis,
      },
      {
        id: 'jointActions.frequency',
        text: { sv: 'Hur ofta möts de som deltar?', en: 'How often do those who take part meet?' },
        askedOf: bothSides,
        required: false,
        audience: 'lansbra',
        kind: 'single',
        options: frequency,
      },
      { ...aboutInitiatives.financing, id: 'jointActions.financing' },
      { ...aboutInitiatives.goal, id: 'jointActions.goal' },
      { ...aboutInitiatives.evidence, id: 'jointActions.evidence' },
      { ...aboutInitiatives.followup, id: 'jointActions.followup', shownWhen: onceStarted },
      { ...aboutInitiatives.evaluated, id: 'jointActions.evaluated', shownWhen: onceStarted },
      {
        ...aboutInitiatives.result,
        id: 'jointActions.result',
        shownWhen: {
          question: 'jointActions.phase',
          in: ['ongoing', 'ended'],
          and: { question: 'jointActions.goal', in: ['yes', 'partly'] },
        },
      },
      {
        id: 'jointActions.works',
        text: { sv: 'Hur väl fungerar den?', en: 'How well does it work?' },
        askedOf: bothSides,
        required: true,
        audience: 'counterpart',
        shownWhen: onceStarted,
        mirrored: true,
        kind: 'scale',
        points: quality,
        unknown: true,
      },
      ...withOther(
        {
          id: 'jointActions.obstacles',
          text: { sv: 'Vad hindrar samverkansinsatsen?', en: 'What stands in the way of the joint action?' },
          askedOf: bothSides,
          required: false,
          audience: 'county-board',
          kind: 'multi',
          options: obstacle,
        },
        { sv: 'Vilket annat hinder?', en: 'Which other obstacle?' },
      ),
      { ...aboutInitiatives.share, id: 'jointActions.share' },
    ],
  },
} as const satisfies Section
