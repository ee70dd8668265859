import { z } from 'zod'
import { FileLanguage } from '../answers/files.ts'
import { workKinds } from '../definitions/prevention-mix.ts'
import { coverageStates } from '../definitions/coverage.ts'
import type { Endpoint } from '../endpoint.ts'
import { FoundByRule } from './found-by-rule.ts'
import { Id } from '../id.ts'
import { NeedStatus } from '../needs/need-status.ts'
import { AbstentionReason } from '../respondents/abstention.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { OneRound, Round } from '../rounds/round.ts'
import { ThresholdChanges } from '../rules/thresholds.ts'
import { GapOnAnswer } from './gap-on-answer.ts'
import { Task } from './task.ts'
import { Ties } from './tie.ts'
import { ThresholdPreview } from './threshold-preview.ts'
import { Code } from '../typed-text.ts'
import { Json } from '../json.ts'

/** 1 `observe`, 2 `develop`, 3 `significant`, 4 `statutory`. */
export const Severity = z.int().min(1).max(4)
export type Severity = z.infer<typeof Severity>

/** One submitted answer that a gap rests on. */
export const Evidence = z.object({
  respondentId: Id,
  kind: RespondentKind,
  municipality: z.string(),
  /** What the police area is called whose common part it stands in; the municipality is one that it answers for. */
  policeArea: z.string().optional(),
  submissionId: Id,
  entry: Id.nullable(),
  /** What the entry is called, so that evidence reads by itself. */
  entryName: z.string().nullable(),
  question: z.string(),
  /** What the side answered itself. */
  value: Json,
  /** What the two sides have agreed on since, when they have: then that is what the finding rests on. */
  agreed: Json.optional(),
  /** The words are a passage that was marked in the answer; where the answer has changed since, it is to be looked at again. */
  passage: z.object({ id: Id, from: z.int(), to: z.int(), isChanged: z.boolean() }).optional(),
  /** The county board has submitted it on the respondent's behalf. */
  onBehalf: z.literal([true, 'partly']).optional(),
})
export type Evidence = z.infer<typeof Evidence>

export const CarriedOver = z.object({ need: Id, status: NeedStatus, severity: Severity })
export type CarriedOver = z.infer<typeof CarriedOver>

const Sentence = z.object({ sv: z.string(), en: z.string() })

/**
 * The finding of a numbered rule. `assessed: false` says "kan inte bedömas": never a gap, never a severity. What is assessed
 * and has no severity has improved (`findingKind`).
 */
export const Gap = z.object({
  id: Id,
  /** Rule and subject: the same finding in a later run has the same key. */
  key: z.string(),
  rule: z.string(),
  ruleVersion: z.int(),
  municipalities: z.array(z.string()),
  problem: z.string().nullable(),
  assessed: z.boolean(),
  severity: Severity.nullable(),
  tasks: z.array(Task),
  sentence: Sentence,
  evidence: z.array(Evidence),
  /** Key of the gap with the same root cause, under which this one is shown. */
  under: z.string().nullable(),
  /** It was found in the round before too, and was to be worked on: the need of then, and how grave it is by itself. */
  carriedOver: CarriedOver.optional(),
})
export type Gap = z.infer<typeof Gap>

/** A gap in one language, with how many answers it rests on in the place of those: they are most of it. */
export const GapInShort = Gap.pick({
  rule: true,
  ruleVersion: true,
  municipalities: true,
  problem: true,
  assessed: true,
  severity: true,
  tasks: true,
}).extend({ sentence: z.string(), answers: z.int() })
export type GapInShort = z.infer<typeof GapInShort>

/** Six honest states; silence by itself is never shown as a gap. */
export const CoverageState = z.enum(coverageStates)
export type CoverageState = z.infer<typeof CoverageState>

/** 0–4 in the eyes of one side, its word that it does not know or that the question does not apply, or no answer. */
export const Concern = z.union([z.number(), z.enum(['unknown', 'not_applicable'])]).nullable()
export type Concern = z.infer<typeof Concern>

export const MatrixCell = z.object({
  municipality: z.string(),
  problem: z.string(),
  state: CoverageState,
  /** How great the problem is, in the eyes of each side. */
  concern: z.object({ municipality: Concern, police: Concern }),
  initiatives: z.int(),
  /** Why each side that has not answered has declined to; null where it has not said. */
  declined: z.object({ municipality: AbstentionReason.nullable(), police: AbstentionReason.nullable() }).optional(),
  /** The side that has not answered, when the other has. */
  silent: z.enum(['municipality', 'police']).nullable(),
  /** A gap of the last analysis rests here. */
  gap: z.boolean(),
})
export type MatrixCell = z.infer<typeof MatrixCell>

export const GapMatrix = z.object({
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  problems: z.array(z.string()),
  cells: z.array(MatrixCell),
})
export type GapMatrix = z.infer<typeof GapMatrix>

export const gaps = {
  analyse: {
    summary: 'Runs the rules on what is submitted, as often as asked',
    refuses: ['round-is-not-closed', 'answers-are-still-open'],
    method: 'POST',
    url: '/rounds/:roundId/analysis',
    schema: { params: OneRound, response: { 200: z.object({ round: Round, gaps: z.int(), notAssessed: z.int() }) } },
  },
  previewThresholds: {
    summary: 'Says which gaps would come and go with other thresholds, and changes nothing',
    method: 'POST',
    url: '/rounds/:roundId/threshold-preview',
    schema: {
      params: OneRound,
      body: z.object({ thresholds: ThresholdChanges }),
      response: { 200: ThresholdPreview },
    },
  },
  moveThresholds: {
    summary: 'Moves thresholds of a round in analysis, and runs the rules anew',
    refuses: ['round-is-not-closed'],
    method: 'PUT',
    url: '/rounds/:roundId/thresholds',
    schema: {
      params: OneRound,
      body: z.object({ thresholds: ThresholdChanges }),
      response: { 200: z.object({ round: Round, gaps: z.int(), notAssessed: z.int() }) },
    },
  },
  list: {
    summary: 'Lists the gaps that the last analysis found',
    method: 'GET',
    url: '/rounds/:roundId/gaps',
    schema: { params: OneRound, response: { 200: z.array(Gap) } },
  },
  inShort: {
    summary: 'Lists the same in one language, with how many answers each rests on',
    method: 'GET',
    url: '/rounds/:roundId/gaps-in-short',
    schema: {
      params: OneRound,
      querystring: z.object({ language: FileLanguage }),
      response: { 200: z.array(GapInShort) },
    },
  },
  byRule: {
    summary: 'Says of each rule how much the last analysis found by it, and where',
    method: 'GET',
    url: '/rounds/:roundId/gaps-by-rule',
    schema: { params: OneRound, response: { 200: z.array(FoundByRule) } },
  },
  onAnswers: {
    summary: 'Lists which gaps rest on the answers of a respondent',
    method: 'GET',
    url: '/respondents/:respondentId/gaps',
    schema: { params: z.object({ respondentId: Id }), response: { 200: z.array(GapOnAnswer) } },
  },
  ties: {
    summary: 'Lists every claimed tie with how it stands when both ends have been heard',
    method: 'GET',
    url: '/rounds/:roundId/ties',
    schema: { params: OneRound, response: { 200: Ties } },
  },
  matrix: {
    summary: 'Reads the matrix of municipalities and problems, of all work against them or of one kind',
    method: 'GET',
    url: '/rounds/:roundId/gap-matrix',
    schema: {
      params: OneRound,
      querystring: z.object({ work: z.enum(workKinds).optional() }),
      response: { 200: GapMatrix },
    },
  },
  cell: {
    summary: 'Reads the answers behind one cell, and the gaps that rest on them',
    method: 'GET',
    url: '/rounds/:roundId/gap-matrix/:municipality/:problem',
    schema: {
      params: OneRound.extend({ municipality: Code, problem: Code }),
      response: { 200: z.object({ cell: MatrixCell, evidence: z.array(Evidence), gaps: z.array(Gap) }) },
    },
  },
} as const satisfies Record<string, Endpoint>
