import { z } from 'zod'
import { REVIEWED_READERS, WITHHELD_REASONS } from '../answers/audience.ts'
import type { Endpoint } from '../endpoint.ts'
import { Gap, Severity } from '../gaps/gap.ts'
import { Task } from '../gaps/task.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { Code, prose } from '../typed-text.ts'
import { CountyNextSteps } from './county-next-steps.ts'
import { NeedComment } from './need-comment.ts'
import { NeedQueue } from './need-queue.ts'
import { OwnNeed } from './own-need.ts'
import { NeedPriority, NeedStatus } from './need-status.ts'
import { PlannedStep } from './planned-step.ts'

/** A decision is never changed: a new one is added, with the name of the one who took it at the time. */
export const NeedDecision = z.object({
  status: NeedStatus,
  /** Left for later; it stays a proposal. */
  later: z.boolean(),
  motivation: z.string(),
  decidedBy: z.string(),
  decidedAt: z.iso.datetime(),
})
export type NeedDecision = z.infer<typeof NeedDecision>

export const Need = z.object({
  id: Id,
  roundId: Id,
  status: NeedStatus,
  /** Somebody has left it for later. */
  later: z.boolean(),
  priority: NeedPriority.nullable(),
  /** Planned support: codes of the list `supportMeasure`, each step with who and when, and in words. */
  measures: z.array(z.string()),
  steps: z.array(PlannedStep),
  support: z.string(),
  /** The need this one was merged into; its own wording and evidence stay. */
  mergedInto: Id.nullable(),
  /** Of the gaps together. */
  severity: Severity.nullable(),
  tasks: z.array(Task),
  municipalities: z.array(z.string()),
  /** Underlag ändrat: an answer behind it, or the finding itself, is not what was decided on. */
  evidenceChanged: z.boolean(),
  /**
   * The readers in whose edition of the report it is not told, so that what is written about it is not shown there either;
   * partly, when some of it is found without what is withheld.
   */
  withheldFrom: z.array(
    z.object({ reader: z.enum(REVIEWED_READERS), reason: z.enum(WITHHELD_REASONS), partly: z.boolean() }),
  ),
  gaps: z.array(Gap),
  decisions: z.array(NeedDecision),
  /** What those concerned say of it. */
  comments: z.array(NeedComment),
  version: z.int(),
})
export type Need = z.infer<typeof Need>

/** A need in a list to choose from, or in a file: the answers behind it are read with the need itself. */
export const ListedNeed = Need.pick({
  id: true,
  status: true,
  priority: true,
  measures: true,
  support: true,
  mergedInto: true,
  severity: true,
  tasks: true,
  municipalities: true,
  version: true,
}).extend({
  gaps: z.array(Gap.pick({ rule: true, problem: true, sentence: true })),
  /** Of the latest decision. */
  motivation: z.string().nullable(),
})
export type ListedNeed = z.infer<typeof ListedNeed>

const OneNeed = z.object({ needId: Id })
const OneAttachment = OneNeed.extend({ passageId: Id })

/** That a need rests on a marked passage, with what it is called by. */
export const NeedOnPassage = Gap.pick({ rule: true, problem: true, municipalities: true, sentence: true }).extend({
  needId: Id,
  passageId: Id,
})
export type NeedOnPassage = z.infer<typeof NeedOnPassage>

const Decision = z.object({
  status: NeedStatus.exclude(['proposed']),
  motivation: prose(1000),
  priority: NeedPriority.nullable(),
  measures: z.array(Code).max(30).default([]),
  steps: z.array(PlannedStep).max(30).default([]),
  support: prose(1000).default(''),
})
export type Decision = z.infer<typeof Decision>

/** Needs as they were when they were decided on. */
const SeenNeeds = z
  .array(z.object({ id: Id, seen: z.int() }))
  .min(1)
  .max(5000)

/** All that a rule can find in a county of many municipalities. */
const manyNeeds = { bytes: 512 * 1024, depth: 8, items: 20_000 } as const

const refusesDecision = [
  'need-lacks-motivation',
  'need-was-changed-by-another',
  'round-is-not-in-analysis',
  'needs-cannot-merge',
] as const

export const needs = {
  list: {
    summary: 'Lists the development needs of a round, without the answers behind them',
    method: 'GET',
    url: '/rounds/:roundId/needs',
    schema: { params: OneRound, response: { 200: z.array(ListedNeed) } },
  },
  queue: {
    summary: 'Lists what there is to review in a round, without the answers behind it',
    method: 'GET',
    url: '/rounds/:roundId/need-queue',
    schema: { params: OneRound, response: { 200: NeedQueue } },
  },
  read: {
    summary: 'Reads a development need',
    method: 'GET',
    url: '/needs/:needId',
    schema: { params: OneNeed, response: { 200: Need } },
  },
  decide: {
    summary: 'Decides on a development need',
    refuses: refusesDecision,
    method: 'POST',
    url: '/needs/:needId/decisions',
    schema: { params: OneNeed, body: Decision.extend({ seen: z.int() }), response: { 200: Need } },
  },
  decideTogether: {
    summary: 'Decides the same on several development needs: on all, or on none',
    refuses: refusesDecision,
    method: 'POST',
    url: '/rounds/:roundId/need-decisions',
    limits: manyNeeds,
    schema: {
      params: OneRound,
      body: Decision.extend({ needs: SeenNeeds }),
      response: { 200: z.object({ decided: z.int() }) },
    },
  },
  postpone: {
    summary: 'Leaves proposals for later: on all of them, or on none',
    refuses: ['need-was-changed-by-another', 'round-is-not-in-analysis', 'needs-cannot-merge'],
    method: 'POST',
    url: '/rounds/:roundId/need-decisions/later',
    limits: manyNeeds,
    schema: {
      params: OneRound,
      body: z.object({ needs: SeenNeeds }),
      response: { 200: z.object({ postponed: z.int() }) },
    },
  },
  undo: {
    summary: 'Undoes the latest decision on development needs by deciding again what was decided before it',
    refuses: ['need-was-changed-by-another', 'round-is-not-in-analysis', 'needs-cannot-merge'],
    method: 'POST',
    url: '/rounds/:roundId/need-decisions/undo',
    limits: manyNeeds,
    schema: {
      params: OneRound,
      body: z.object({ needs: SeenNeeds }),
      response: { 200: z.object({ undone: z.int() }) },
    },
  },
  nextSteps: {
    summary: 'Lists the next steps that the county board proposes in words of its own',
    method: 'GET',
    url: '/rounds/:roundId/next-steps',
    schema: { params: OneRound, response: { 200: z.array(CountyNextSteps) } },
  },
  writeNextSteps: {
    summary: 'Writes the next steps that the county board proposes for a rule; none leaves those of the catalogue',
    method: 'PUT',
    url: '/rounds/:roundId/next-steps/:rule',
    schema: {
      params: OneRound.extend({ rule: Code }),
      body: CountyNextSteps.pick({ steps: true }),
      response: { 200: CountyNextSteps },
    },
  },
  writeOwn: {
    summary: 'Writes a development need that no rule has found, from submitted answers',
    refuses: ['round-is-not-in-analysis'],
    method: 'PUT',
    url: '/rounds/:roundId/own-needs/:needId',
    schema: { params: OneRound.extend({ needId: Id }), body: OwnNeed, response: { 200: Need } },
  },
  onPassages: {
    summary: 'Lists which needs of a round rest on which marked passages',
    method: 'GET',
    url: '/rounds/:roundId/need-passages',
    schema: { params: OneRound, response: { 200: z.array(NeedOnPassage) } },
  },
  attach: {
    summary: 'Lays a marked passage beside a need as evidence of it',
    refuses: ['passage-is-not-there', 'round-is-not-in-analysis'],
    method: 'PUT',
    url: '/needs/:needId/passages/:passageId',
    schema: { params: OneAttachment, response: { 200: Need } },
  },
  detach: {
    summary: 'Takes a marked passage away from the evidence of a need',
    refuses: ['round-is-not-in-analysis'],
    method: 'DELETE',
    url: '/needs/:needId/passages/:passageId',
    schema: { params: OneAttachment, response: { 200: Need } },
  },
  merge: {
    summary: 'Merges development needs into one',
    refuses: ['needs-cannot-merge', 'round-is-not-in-analysis'],
    method: 'POST',
    url: '/needs/:needId/merge',
    schema: {
      params: OneNeed,
      body: z.object({ needs: z.array(Id).min(1).max(100), motivation: prose(1000) }),
      response: { 200: Need },
    },
  },
  separate: {
    summary: 'Undoes a merge: the need stands by itself again, as a proposal',
    refuses: ['needs-cannot-merge', 'round-is-not-in-analysis'],
    method: 'POST',
    url: '/needs/:needId/separate',
    schema: { params: OneNeed, response: { 200: Need } },
  },
} as const satisfies Record<string, Endpoint>
