import type { Initiative, JointAction, Place, Side } from '@kartlaggning/db/demo/place'
import { usualAgreements, usualBasis, usualConcern, usualKnowledge } from '@kartlaggning/db/demo/usual-answers'
import type { Answers } from '@kartlaggning/schema/answers/answer-document'
import { conditionAnswers } from './condition-answers.ts'
import { initiativeAnswers, jointActionAnswers, type AnsweringSide } from './initiative-answers.ts'
import { organisation } from './organisations.ts'
import { pick } from './demo-id.ts'

export interface SectionDraft {
  readonly answers: Answers
  readonly entries?: readonly Answers[]
}

/** What one side of a place answered last year: section by section, entries in order, hidden answers still among them. */
export function lastYearsAnswers(place: Place, side: Side, as: AnsweringSide): Record<string, SectionDraft> {
  const initiatives = side.initiatives.map((initiative: Initiative) => initiativeAnswers(place, as, initiative))
  const jointActions = listedBy(place, as).map((action) => jointActionAnswers(place, as, action))
  const { about, organisation: organised, cooperation, support, closing } = conditionAnswers(place, as)
  return {
    about: { answers: about },
    organisation: { answers: organised },
    knowledge: { answers: { ...usualKnowledge[as], ...place.knowledge, ...side.knowledge } },
    agreements: { answers: { ...usualAgreements, ...place.agreements, ...side.agreements } },
    problems: { answers: problemAnswers(place, side, as) },
    initiatives: { answers: {}, entries: initiatives },
    collaborators: { answers: counterpartAnswers(side), entries: collaboratorAnswers(place, side) },
    jointActions: { answers: {}, entries: jointActions },
    cooperation: { answers: cooperation },
    support: { answers: support },
    closing: { answers: closing },
  }
}

/** The joint actions that a side lists, in the order of its entries. */
export const listedBy = (place: Place, as: AnsweringSide): readonly JointAction[] =>
  place.jointActions.filter((action) => action.by === 'both' || action.by === as)

function problemAnswers(place: Place, { problems }: Side, as: AnsweringSide): Answers {
  const concern = Object.fromEntries(
    Object.entries({ ...usualConcern, ...place.concern }).map(([problem, [municipality, police]]) => [
      problem,
      as === 'municipality' ? municipality : police,
    ]),
  )
  const rows = Object.keys(concern)
  return {
    ...problems,
    concern,
    trend: {
      ...Object.fromEntries(
        rows.map((row) => [row, pick(`${place.code} ${as} ${row}`, ['same', 'same', 'same', 'down', 'up', 'unknown'])]),
      ),
      ...(problems['trend'] as Answers | undefined),
    },
    basis: Object.fromEntries(rows.map((row) => [row, usualBasis[as]])),
  }
}

const counterpartAnswers = ({ counterpart, missing }: Side): Answers => ({
  counterpartForms:
    counterpart.frequency === 'weekly' ? ['council', 'operational', 'joint_action'] : ['council', 'information'],
  counterpartFrequency: counterpart.frequency,
  counterpartImportance: counterpart.importance,
  counterpartQuality: counterpart.quality,
  ...(counterpart.quality < 3 && { counterpartImprove: ['roles', 'police_resources'] }),
  missing,
  ...(!missing.includes('none') && { missingWhy: missing.length > 1 ? ['no_resources', 'no_mandate'] : ['not_asked'] }),
})

const collaboratorAnswers = (place: Place, side: Side): Answers[] =>
  side.collaborators.map(([name, importance, quality, frequency = 'quarterly']) => ({
    actor: organisation(name),
    forms:
      frequency === 'weekly'
        ? ['operational', 'joint_action']
        : pick(`${place.code} ${name}`, [['council', 'information'], ['joint_action'], ['information', 'training']]),
    frequency,
    importance,
    quality,
    written: pick(`${place.code} ${name} written`, ['yes', 'no', 'unknown']),
    ...(quality < 3 && { improve: ['partners', 'roles'], improveText: 'En namngiven kontakt och en fast mötestid.' }),
  }))
