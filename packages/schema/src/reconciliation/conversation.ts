import { z } from 'zod'
import { Id } from '../id.ts'
import { Json } from '../json.ts'

/** The two sides of a municipality. */
export const SideOfMunicipality = z.enum(['municipality', 'police'])
export type SideOfMunicipality = z.infer<typeof SideOfMunicipality>

/** What a side can do about an answer that differs: give its reasons, or move a proposal of an agreed value on. */
export const StepKind = z.enum(['explain', 'propose', 'accept', 'decline', 'withdraw', 'reopen'])
export type StepKind = z.infer<typeof StepKind>

/** Said once and never changed; another step may end it. */
export const ConversationStep = z.object({
  id: Id,
  by: SideOfMunicipality,
  kind: StepKind,
  /** What is proposed that both state. */
  value: Json.nullable(),
  words: z.string(),
  /** The proposal that this answers, withdraws or replaces, or the acceptance that it takes back. */
  ends: Id.nullable(),
  /** Empty to a reader who does not know whom. */
  saidBy: z.string(),
  saidAt: z.iso.datetime(),
})
export type ConversationStep = z.infer<typeof ConversationStep>

/** `explained`: both have said why they answer differently, which is a result too. */
const Outcome = z.enum(['open', 'agreed', 'explained'])

/** What two sides have said about one answer that differs, and where that leaves them. */
export const Conversation = z.object({
  steps: z.array(ConversationStep),
  outcome: Outcome,
  /** Whose turn it is; nobody's when it has come to a result. */
  waitsFor: z.array(SideOfMunicipality),
  /** The proposal that has not been answered. */
  proposal: Id.nullable(),
  /** The acceptance that both stand by, and the value. */
  agreement: z.object({ step: Id, value: Json }).nullable(),
})
export type Conversation = z.infer<typeof Conversation>

export const otherSide = (side: SideOfMunicipality): SideOfMunicipality =>
  side === 'municipality' ? 'police' : 'municipality'

/** Where the steps, in the order they were taken, leave the two sides. */
export function conversationOf(steps: readonly ConversationStep[]): Conversation {
  const ended = new Set(steps.map(({ ends }) => ends))
  // Two who propose at the same time: the latter stands.
  const proposal = steps.findLast((it) => it.kind === 'propose' && !ended.has(it.id))
  const acceptance = steps.findLast((it) => it.kind === 'accept' && !ended.has(it.id))
  const agreed = acceptance && steps.find(({ id }) => id === acceptance.ends)
  const silent = SideOfMunicipality.options.filter((side) => !steps.some((it) => it.by === side && it.words !== ''))
  const waitsFor = agreed ? [] : proposal ? [otherSide(proposal.by)] : silent
  return {
    steps: [...steps],
    outcome: agreed ? 'agreed' : waitsFor.length === 0 ? 'explained' : 'open',
    waitsFor,
    proposal: agreed ? null : (proposal?.id ?? null),
    agreement: agreed && agreed.value !== null ? { step: acceptance.id, value: agreed.value } : null,
  }
}

/** What of a step does not fit where the conversation stands: it was about something that has been ended meanwhile. */
export function fits(conversation: Conversation, step: Pick<ConversationStep, 'by' | 'kind' | 'ends'>): boolean {
  const { proposal, agreement, steps } = conversation
  const proposedBy = steps.find(({ id }) => id === proposal)?.by
  switch (step.kind) {
    case 'explain':
      return step.ends === null
    case 'propose':
      return agreement === null && step.ends === proposal
    case 'accept':
    case 'decline':
      return proposal !== null && step.ends === proposal && proposedBy === otherSide(step.by)
    case 'withdraw':
      return proposal !== null && step.ends === proposal && proposedBy === step.by
    case 'reopen':
      return agreement !== null && step.ends === agreement.step
  }
}
