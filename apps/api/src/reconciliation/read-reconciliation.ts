import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import type {
  Confirmation,
  MirroredJointAction,
  Reconciliation,
} from '@kartlaggning/schema/reconciliation/reconciliation'
import { titleOf, type Answers, type AnswerDocument, type Entry } from '@kartlaggning/schema/answers/answer-document'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { reconciliationHasBegun } from '@kartlaggning/schema/rounds/phase'
import { readAnswering } from '../answers/answering.ts'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { respondentName } from '../identity/respondent-name.ts'
import { compareMirrors } from './compare-mirrors.ts'
import { similarityOf } from './similarity.ts'
import { readMirroredSides, type MirroredSide } from './mirrored-side.ts'
import { readConfirmations } from './read-confirmations.ts'

/** The two sides of one municipality, seen from one of them. Before reconciliation there is nothing to see. */
export async function readReconciliation(trx: Trx, respondentId: string): Promise<Reconciliation> {
  const [answering, round, sides, confirmations] = await Promise.all([
    readAnswering(trx, respondentId),
    readRoundOf(trx, respondentId),
    readMirroredSides(trx, { respondentId }),
    readConfirmations(trx, { respondentId }),
  ])
  const { roundId, municipality, kind, roundStatus, place } = answering
  if (!round?.reconciles) throw new ProblemError('round-does-not-reconcile')
  if (!municipality || !reconciliationHasBegun(roundStatus)) throw new ProblemError('round-is-not-in-reconciliation')
  const own = sides.find((side) => side.respondentId === respondentId)
  const counterpart = sides.find((side) => side.respondentId !== respondentId)
  if (!own) throw new ProblemError('not-found')
  const ours = jointActionsOf(own.document)
  const documentOf = (side: 'municipality' | 'police') => sides.find((it) => it.kind === side)?.document ?? null
  return {
    roundId,
    roundName: answering.roundName,
    questionnaire: answering.questionnaire,
    fictional: answering.fictional,
    open: roundStatus === 'reconciliation',
    own: { respondentId, kind, name: answering.name, submitted: own.document !== null },
    counterpart: counterpart ? party(counterpart, place) : null,
    mirrors: compareMirrors(sectionsOfRound(questionnaireOf(answering.questionnaire), answering, kind), {
      municipality: documentOf('municipality'),
      police: documentOf('police'),
    }),
    ownJointActions: ours.map((entry) => ({
      entry: entry.id,
      name: titleOf(entry),
      confirmation: confirmations.get(`${counterpart?.respondentId} ${entry.id}`) ?? null,
    })),
    theirJointActions: jointActionsOf(counterpart?.document ?? null)
      .filter(includesUs)
      .map((entry) => seenFromUs(entry, ours, confirmations.get(`${respondentId} ${entry.id}`) ?? null)),
  }
}

const readRoundOf = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'roundId')
    .where('respondent.id', '=', respondentId)
    .select('reconciles')
    .executeTakeFirst()

const party = (side: MirroredSide, place: string) => ({
  respondentId: side.respondentId,
  kind: side.kind,
  name: respondentName(side.kind, place),
  submitted: side.document !== null,
})

export const jointActionsOf = (document: AnswerDocument | null): readonly Entry[] =>
  document?.['jointActions']?.entries ?? []

/** The counterpart says that we take part. */
export const includesUs = (entry: Answers) =>
  entry['counterpartRole'] !== undefined &&
  entry['counterpartRole'] !== 'none' &&
  entry['counterpartRole'] !== 'unknown'

function seenFromUs(
  { id, ...answers }: Entry,
  ours: readonly Entry[],
  confirmation: Confirmation | null,
): MirroredJointAction {
  const candidates = ours
    .flatMap(({ id: entry, ...own }) => {
      const likeness = similarityOf(own, answers)
      return likeness === null ? [] : [{ entry, name: titleOf(own), likeness }]
    })
    .toSorted((a, b) => b.likeness - a.likeness || a.entry.localeCompare(b.entry))
  return { entry: id, answers: answers as MirroredJointAction['answers'], candidates, confirmation }
}
