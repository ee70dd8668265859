import type { Section } from '../../questionnaire/section.ts'
import { bothSides } from '../respondent-kinds.ts'
import { actorRole } from '../code-lists/actor.ts'
import { unknown } from '../code-lists/answers.ts'
import { frequency, jointActionBasis } from '../code-lists/cooperation.ts'
import { obstacle } from '../code-lists/knowledge.ts'
import { quality } from '../code-lists/scales.ts'
import { withOther } from '../with-other.ts'
import { aboutInitiatives, whichArena, whichMethod, whichTarget } from './about-initiatives.ts'

export const jointActions = {
  id: 'jointActions',
  title: { sv: 'Samverkansinsatser', en: 'Joint actions' },
  lead: {
    sv: 'En samverkansinsats är en insats som två eller flera organisationer gör tillsammans, var och en med sin roll. Ta med dem som pågår, planeras starta inom sex månader eller har avslutats sedan förra omgången.',
    en: 'A joint action is an initiative that two or more organisations carry out together, each with a role. Include those that are ongoing, are planned to start within six months or have ended since the last round.',
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
    summaryQuestions: ['problems', 'counterpartRole', 'phase'],
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
          text: { sv: 'Metod eller arbetssätt', en: 'Method or way of working' },
        },
        whichMethod,
        ['own', 'other'],
      ),
      {
        ...aboutInitiatives.problems,
        id: 'jointActions.problems',
        text: { sv: 'Vilka problem?', en: 'Which problems?' },
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
          sv: 'I avstämningen frågar vi {counterpart} om samma insats. Då syns om ni har samma bild av vem som gör vad.',
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
        text: { sv: 'Vilka kommuner omfattas?', en: 'Which municipalities are covered?' },
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
        text: { sv: 'Vad grundar sig insatsen på?', en: 'What is the action based on?' },
        askedOf: bothSides,
        required: true,
        audience: 'lansbra',
        kind: 'multi',
        options: jointActionBasis,
      },
      {
        id: 'jointActions.frequency',
        text: { sv: 'Hur ofta möts parterna?', en: 'How often do the parties meet?' },
        askedOf: bothSides,
        required: false,
        audience: 'lansbra',
        kind: 'single',
        options: frequency,
      },
      { ...aboutInitiatives.financing, id: 'jointActions.financing' },
      { ...aboutInitiatives.goal, id: 'jointActions.goal' },
      { ...aboutInitiatives.evidence, id: 'jointActions.evidence' },
      { ...aboutInitiatives.followup, id: 'jointActions.followup' },
      { ...aboutInitiatives.evaluated, id: 'jointActions.evaluated' },
      {
        ...aboutInitiatives.result,
        id: 'jointActions.result',
        shownWhen: { question: 'jointActions.phase', in: ['ongoing', 'ended'] },
      },
      {
        id: 'jointActions.works',
        text: { sv: 'Hur väl fungerar den?', en: 'How well does it work?' },
        askedOf: bothSides,
        required: true,
        audience: 'counterpart',
        mirrored: true,
        kind: 'scale',
        points: quality,
      },
      ...withOther(
        {
          id: 'jointActions.obstacles',
          text: { sv: 'Vad hindrar?', en: 'What stands in the way?' },
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
