import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { Confirmation, Finished, Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { JointAction } from '@kartlaggning/schema/answers/address'
import type { Answers, AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { reconciliationHasBegun } from '@kartlaggning/schema/rounds/phase'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { readAnswering } from '../answers/answering.ts'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { compareMirrors, withConversations } from './compare-mirrors.ts'
import { readConversations, readFinished } from './read-conversations.ts'
import { similarityOf } from './similarity.ts'
import { includesCounterpart, jointActionsOf, readMirroredSides, type MirroredSide } from './mirrored-side.ts'
import { readConfirmations } from './read-confirmations.ts'
import { wasHeld } from './was-held.ts'

/** The two sides of one municipality, seen from one of them. Before reconciliation there is nothing to see. */
export async function readReconciliation(trx: Trx, respondentId: string): Promise<Reconciliation> {
  const [answering, round, sides, confirmations, steps, finished] = await Promise.all([
    readAnswering(trx, respondentId),
    readRoundOf(trx, respondentId),
    readMirroredSides(trx, { respondentId }),
    readConfirmations(trx, { respondentId }),
    readConversations(trx, { respondentId }),
    readFinished(trx, { respondentId }),
  ])
  const { roundId, municipality, kind, roundStatus, place } = answering
  if (!round?.reconciles) throw new ProblemError('round-does-not-reconcile')
  if (!municipality || !reconciliationHasBegun(roundStatus)) throw new ProblemError('round-is-not-in-reconciliation')
  const open = roundStatus === 'reconciliation'
  if (!open && !wasHeld(round, { count: confirmations.size })) throw new ProblemError('round-does-not-reconcile')
  const own = sides.find((side) => side.respondentId === respondentId)
  const counterpart = sides.find((side) => side.respondentId !== respondentId)
  if (!own) throw new ProblemError('not-found')
  const where = { place, officialName: round.officialName }
  const ours = jointActionsOf(own, answering.questionnaire)
  const documentOf = (side: 'municipality' | 'police') => sides.find((it) => it.kind === side)?.document ?? null
  const asked = sectionsOfRound(questionnaireOf(answering.questionnaire), answering, kind)
  const { concernDifference } = Thresholds.parse(round.thresholds)
  const both = { municipality: documentOf('municipality'), police: documentOf('police') }
  const compared = compareMirrors(asked, concernDifference)(both)
  return {
    roundId,
    roundName: answering.roundName,
    questionnaire: answering.questionnaire,
    fictional: answering.fictional,
    open,
    until: round.reconcilesUntil,
    own: party(own, where, finished),
    counterpart: counterpart ? party(counterpart, where, finished) : null,
    secret: sides.reduce((sum, side) => sum + side.secret, 0),
    mirrors: withConversations(compared, steps),
    ownJointActions: ours.map((entry) => ({
      entry: entry.id,
      name: entry.name ?? '',
      confirmation: confirmations.get(`${counterpart?.respondentId} ${entry.id}`) ?? null,
    })),
    theirJointActions: jointActionsOf(counterpart, answering.questionnaire)
      .filter(includesCounterpart)
      .map((theirs) => ({
        entry: theirs.id,
        answers: answersIn(counterpart?.document, theirs),
        candidates: candidatesAmong(ours, theirs),
        confirmation:
          confirmations.get(`${respondentId} ${theirs.id}`) ??
          pairedBy(ours, theirs, (own) => confirmations.get(`${counterpart?.respondentId} ${own.id}`)),
      })),
  }
}

const readRoundOf = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'roundId')
    .leftJoin('municipality', 'municipality.code', 'municipalityCode')
    .where('respondent.id', '=', respondentId)
    .select(['reconciles', 'reconcilesUntil', 'thresholds', 'officialName'])
    .executeTakeFirst()

interface Place {
  readonly place: string
  readonly officialName: string | null
}

const party = (side: MirroredSide, { place, officialName }: Place, finished: ReadonlyMap<string, Finished>) => ({
  respondentId: side.respondentId,
  kind: side.kind,
  name: respondentName(side.kind, place, officialName),
  submitted: side.document !== null,
  ...(side.onBehalf && { onBehalf: side.onBehalf }),
  finished: finished.get(side.respondentId) ?? null,
})

/** What that is as it was given, for the page. */
function answersIn(document: AnswerDocument | null | undefined, { id }: JointAction): Answers {
  const { id: _id, ...answers } = document?.['jointActions']?.entries?.find((entry) => entry.id === id) ?? {}
  return answers
}

/** The counterpart has found this one of theirs among ours: nobody is asked to make the same pair again. */
function pairedBy(
  ours: readonly JointAction[],
  theirs: JointAction,
  saidOf: (own: JointAction) => Confirmation | undefined,
): Confirmation | null {
  const own = ours.find((it) => saidOf(it)?.sameAs === theirs.id)
  const said = own && saidOf(own)
  return own && said ? { ...said, sameAs: own.id, comment: '' } : null
}

/** Our own that may be the same. */
const candidatesAmong = (ours: readonly JointAction[], theirs: JointAction) =>
  ours
    .flatMap((own) => {
      const likeness = similarityOf(own, theirs)
      return likeness === null ? [] : [{ entry: own.id, name: own.name ?? '', likeness }]
    })
    .toSorted((a, b) => b.likeness - a.likeness || a.entry.localeCompare(b.entry))
