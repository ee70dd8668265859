import type { Actor } from '@kartlaggning/schema/permission'
import { everyQuestion } from '@kartlaggning/schema/rounds/question-selection'
import { reconciliation, type Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import type { LoaderFunctionArgs } from 'react-router'
import { call, isProblem } from '../call.ts'
import { registersFor } from '../questionnaire/registers.ts'
import { sectionIdsOf, sectionOf } from '../questionnaire/sections.ts'
import { signedIn } from '../session.tsx'

const JOINT_ACTIONS = 'jointActions'

export interface OwnReconciliation {
  readonly reconciliation: Reconciliation
  /** Those that both sides were asked about. */
  readonly sections: readonly Section[]
  readonly jointActions: Section | undefined
}

/** The round is not there yet, or the respondent has no counterpart. */
export interface NotYet {
  readonly assignment: Actor['assignments'][number]
  /** Or never will be. */
  readonly reconciles: boolean
}

export async function loadOwnReconciliation({ params }: LoaderFunctionArgs): Promise<OwnReconciliation | NotYet> {
  const respondentId = params['respondentId'] ?? ''
  const { assignments } = await signedIn()
  try {
    return await withQuestions(await call(reconciliation.read, { params: { respondentId } }))
  } catch (error) {
    const assignment = assignments.find((it) => it.respondentId === respondentId)
    if (assignment && isProblem(error, 'round-is-not-in-reconciliation')) return { assignment, reconciles: true }
    if (assignment && isProblem(error, 'round-does-not-reconcile')) return { assignment, reconciles: false }
    throw error
  }
}

async function withQuestions(read: Reconciliation): Promise<OwnReconciliation> {
  // The mirrors are already narrowed to what the round asks.
  const asked = { questionnaire: read.questionnaire, kind: read.own.kind, scope: 'full', ...everyQuestion } as const
  const mirrored = new Set(read.mirrors.map(({ question }) => question.split('.')[0]))
  const ids = sectionIdsOf(read.questionnaire).filter((id) => mirrored.has(id))
  const [jointActions, ...loaded] = await Promise.all([JOINT_ACTIONS, ...ids].map((id) => sectionOf(asked, id)))
  const sections = loaded.filter((section) => section !== undefined)
  await registersFor(...sections, ...(jointActions && read.theirJointActions.length > 0 ? [jointActions] : []))
  return { reconciliation: read, sections, jointActions }
}
