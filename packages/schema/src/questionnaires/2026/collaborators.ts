import type { Section } from '../../questionnaire/section.ts'
import { bothSides } from '../respondent-kinds.ts'
import { actorKind } from '../code-lists/actor.ts'
import { missingWhy } from '../code-lists/cooperation.ts'
import { withOther } from '../with-other.ts'
import { aboutCooperation } from './about-cooperation.ts'

const whatToChoose = {
  sv: 'Välj det som mest behöver ändras.',
  en: 'Choose what most needs to change.',
} as const

export const collaborators = {
  id: 'collaborators',
  title: { sv: 'Samverkansaktörer', en: 'Collaborators' },
  lead: {
    sv: 'Svara först om samverkan med {counterpart}. Lägg sedan till de andra aktörer ni samverkar med. En aktör är alltid en organisation, aldrig en person.',
    en: 'First answer about your cooperation with {counterpart}. Then add the other actors you cooperate with. An actor is always an organisation, never a person.',
  },
  questions: [
    {
      ...aboutCooperation.forms,
      id: 'collaborators.counterpartForms',
      audience: 'county-board',
      text: { sv: 'Hur samverkar ni med {counterpart}?', en: 'How do you cooperate with {counterpart}?' },
    },
    {
      ...aboutCooperation.frequency,
      id: 'collaborators.counterpartFrequency',
      audience: 'county-board',
      text: { sv: 'Hur ofta samverkar ni med {counterpart}?', en: 'How often do you cooperate with {counterpart}?' },
    },
    {
      ...aboutCooperation.importance,
      id: 'collaborators.counterpartImportance',
      audience: 'counterpart',
      text: {
        sv: 'Hur viktig är {counterpart} för arbetet?',
        en: 'How important to the work is cooperation with {counterpart}?',
      },
      mirrored: true,
    },
    {
      ...aboutCooperation.quality,
      id: 'collaborators.counterpartQuality',
      audience: 'counterpart',
      text: {
        sv: 'Hur väl fungerar samverkan med {counterpart}?',
        en: 'How well does the cooperation with {counterpart} work?',
      },
      why: {
        sv: 'Kommunen och polisen svarar var för sig. Skilda svar är något att prata om, inte ett fel.',
        en: 'The municipality and the police answer separately. Different answers are something to talk about, not a fault.',
      },
      mirrored: true,
    },
    ...withOther(
      {
        ...aboutCooperation.improve,
        id: 'collaborators.counterpartImprove',
        audience: 'county-board',
        text: {
          sv: 'Vad hindrar samverkan med {counterpart}?',
          en: 'What stands in the way of the cooperation with {counterpart}?',
        },
        help: whatToChoose,
      },
      { sv: 'Vilket annat hinder?', en: 'Which other obstacle?' },
    ),
    ...withOther(
      {
        id: 'collaborators.missing',
        text: {
          sv: 'Vilka aktörer saknar ni, eller vilka skulle behöva medverka mer?',
          en: 'Which actors are missing, or need to take part more?',
        },
        why: {
          sv: 'Om samma aktör saknas i flera kommuner kan Länsstyrelsen ta upp det i länet.',
          en: 'If the same actor is missing in several municipalities, the county administrative board can raise it in the county.',
        },
        askedOf: bothSides,
        required: true,
        audience: 'county-board',
        kind: 'multi',
        options: [
          ...actorKind,
          { code: 'none', text: { sv: 'Vi saknar ingen aktör', en: 'No one is missing' }, exclusive: true },
        ],
      },
      { sv: 'Vilken annan aktör?', en: 'Which other actor?' },
    ),
    {
      id: 'collaborators.missingWhy',
      text: { sv: 'Varför medverkar de inte?', en: 'Why do they not take part?' },
      askedOf: bothSides,
      required: false,
      audience: 'county-board',
      shownWhen: { question: 'collaborators.missing', notIn: ['none'] },
      kind: 'multi',
      options: missingWhy,
    },
    {
      id: 'collaborators.none',
      text: { sv: 'Vi har inga fler aktörer att lägga till', en: 'We have no more actors to add' },
      askedOf: bothSides,
      required: false,
      audience: 'lansbra',
      kind: 'confirmation',
    },
  ],
  entries: {
    one: { sv: 'aktör', en: 'actor' },
    many: { sv: 'aktörer', en: 'actors' },
    empty: { sv: 'Ni har inte lagt till någon aktör än.', en: 'You have not added any actors yet.' },
    noneQuestion: 'none',
    titleQuestion: 'actor',
    summaryQuestions: ['frequency', 'importance', 'quality'],
    questions: [
      {
        id: 'collaborators.actor',
        text: { sv: 'Vilken aktör samverkar ni med?', en: 'Which actor do you cooperate with?' },
        help: { sv: 'Välj en organisation, inte en person.', en: 'Choose an organisation, not a person.' },
        askedOf: bothSides,
        required: true,
        audience: 'lansbra',
        kind: 'actor',
      },
      { ...aboutCooperation.forms, id: 'collaborators.forms', audience: 'lansbra' },
      { ...aboutCooperation.frequency, id: 'collaborators.frequency', audience: 'lansbra' },
      { ...aboutCooperation.importance, id: 'collaborators.importance', audience: 'county-board' },
      { ...aboutCooperation.quality, id: 'collaborators.quality', audience: 'county-board' },
      { ...aboutCooperation.written, id: 'collaborators.written', audience: 'county-board' },
      { ...aboutCooperation.improve, id: 'collaborators.improve', audience: 'county-board', help: whatToChoose },
      {
        id: 'collaborators.improveText',
        text: { sv: 'Beskriv gärna kort vad som skulle hjälpa', en: 'Please describe briefly what would help' },
        askedOf: bothSides,
        required: false,
        audience: 'county-board',
        kind: 'text',
        max: 300,
        multiline: true,
      },
    ],
  },
} as const satisfies Section
