import { answerTo, isAboutNoOne } from '@kartlaggning/schema/questionnaire/question'
import type { Actor } from '@kartlaggning/schema/permission'
import type { ProblemPlace } from '@kartlaggning/schema/problem'
import {
  conversationOf,
  fits,
  SideOfMunicipality,
  type Conversation,
  type ConversationStep,
} from '@kartlaggning/schema/reconciliation/conversation'
import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import type { Mirror } from '@kartlaggning/schema/reconciliation/mirror'
import { mirroredQuestions } from '@kartlaggning/schema/reconciliation/mirrored-questions'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { readAnswering } from '../answers/answering.ts'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { holdReconciliation } from './hold-reconciliation.ts'
import { readConversations } from './read-conversations.ts'
import { readReconciliation } from './read-reconciliation.ts'
import { tellOtherSide } from './tell-other-side.ts'

type Said = Pick<ConversationStep, 'kind' | 'value' | 'words' | 'ends'> & { readonly question: string }

/** Explains an answer that differs, or moves a proposal on. What was submitted stays as it is. */
export async function sayOfDifference(
  trx: Trx,
  actor: Actor,
  { respondentId, stepId }: { respondentId: string; stepId: string },
  { question, ...said }: Said,
  publicUrl: string,
): Promise<Conversation> {
  await holdReconciliation(trx, respondentId)
  const [current, answering] = await Promise.all([
    readReconciliation(trx, respondentId),
    readAnswering(trx, respondentId),
  ])
  if (!current.open) throw new ProblemError('round-is-not-in-reconciliation')
  const asked = sectionsOfRound(questionnaireOf(answering.questionnaire), answering, answering.kind)
  const kind = mirroredQuestions(asked).find(({ id }) => id === question)?.kind
  const mirror = current.mirrors.find((it) => it.question === question)
  const conversation = mirror?.conversation
  if (!kind || !conversation || !maySay(said.kind, mirror.state)) throw new ProblemError('answers-do-not-differ')
  // Sent again: it has been said.
  if (conversation.steps.some(({ id }) => id === stepId)) return conversation
  const errors = faultsIn(said, kind)
  if (errors.length > 0) throw new ProblemError('input-not-valid', { errors })
  const by = SideOfMunicipality.parse(current.own.kind)
  if (!fits(conversation, { by, ...said })) throw new ProblemError('conversation-has-moved-on')
  await trx
    .insertInto('conversationStep')
    .values({ id: stepId, respondentId, question, ...said, value: asJson(said.value), saidBy: actor.personId })
    .execute()
  const steps = await readConversations(trx, { respondentId })
  // One letter when a side begins to speak, and not one for each step.
  if (steps.filter((it) => it.respondentId === respondentId).length === 1)
    await tellOtherSide(trx, current, 'said', publicUrl)
  return conversationOf(steps.filter((it) => it.question === question).map(({ step }) => step))
}

/** What is near, or not known to one of them, may be explained; there is nothing to agree on. */
const maySay = (kind: Said['kind'], state: Mirror['state']) => state === 'differs' || kind === 'explain'

function faultsIn({ kind, value, words }: Omit<Said, 'question'>, question: Kind): ProblemPlace[] {
  const needsWords = kind === 'explain' || kind === 'decline'
  return [
    ...(needsWords && words === '' ? [{ path: 'words', code: 'write-something' }] : []),
    ...(isAboutNoOne(words) ? [] : [{ path: 'words', code: 'personal-number' }]),
    ...(isValueFor(kind, value, question) ? [] : [{ path: 'value', code: 'choose-one' }]),
  ]
}

const isValueFor = (kind: Said['kind'], value: Said['value'], question: Kind) =>
  kind === 'propose' ? answerTo(question).safeParse(value).success : value === null
