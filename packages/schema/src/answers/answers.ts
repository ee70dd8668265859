import { z } from 'zod'
import { QuestionSelection } from '../rounds/question-selection.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { Abstention } from '../respondents/abstention.ts'
import { Proxy } from '../respondents/proxy.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { RoundStatus } from '../rounds/round.ts'
import { RoundScope } from '../rounds/round-scope.ts'
import { Letterhead } from '../rounds/letterhead.ts'
import { AssignmentScope } from './assignment-scope.ts'
import { OpenCompletion } from './completion.ts'
import { AccessChange } from './colleagues.ts'
import { PoliceAreaAnswers, PreviousAnswers } from './earlier-answers.ts'
import { Submission, TrailReceipt } from './submission.ts'
import { SectionOverview } from './section-overview.ts'
import { Code, prose } from '../typed-text.ts'
import { Json } from '../json.ts'
import { SentDocument } from './sent-document.ts'
import { VersionChanges } from './version-changes.ts'
import { QuestionAddress, WrittenValue } from './written-value.ts'

/**
 * One answer as it is kept: one row each, with its version and who gave it. `null` is an answer taken back. Version 0 came
 * along from the last round, and nobody has confirmed it yet.
 */
export const Answer = z.object({
  entry: Id.nullable(),
  question: QuestionAddress,
  value: Json,
  version: z.int(),
  answeredBy: z.string(),
  answeredAt: z.iso.datetime(),
})
export type Answer = z.infer<typeof Answer>

/** One of a repeated group: an initiative, a collaborator, a joint action. */
export const AnswerEntry = z.object({
  id: Id,
  section: z.string(),
  /** The entry of the last round that this one continues. */
  carriedFrom: Id.nullable(),
  createdAt: z.iso.datetime(),
  removedAt: z.iso.datetime().nullable(),
  /** The name of whoever removed it; null where that was not noted. */
  removedBy: z.string().nullable(),
  /** What it became in another section: it is set aside, and not lost. */
  movedTo: Id.nullable(),
})
export type AnswerEntry = z.infer<typeof AnswerEntry>

/** The respondent's frame around its answers; the same in every reply of the chapter. */
export const Answering = QuestionSelection.extend({
  respondentId: Id,
  roundId: Id,
  roundName: z.string(),
  year: z.int(),
  /** The round that this one follows. */
  previousRoundId: Id.nullable(),
  scope: RoundScope,
  roundStatus: RoundStatus,
  opensOn: z.iso.date(),
  /** The last day to answer, inclusive: the respondent's own, or the round's. */
  closesOn: z.iso.date(),
  open: z.boolean(),
  reconciles: z.boolean(),
  /** What makes answering a duty; null where it is voluntary. */
  provision: z.string().nullable(),
  questionnaire: z.string(),
  kind: RespondentKind,
  /** "Sala kommun", "Polisen i Sala" */
  name: z.string(),
  /** "Sala" */
  place: z.string(),
  /** Code of the municipality that the answer is about. */
  municipality: z.string().nullable(),
  county: z.string(),
  authority: z.string(),
  letterhead: Letterhead.nullable(),
  contactName: z.string(),
  contactEmail: z.string(),
  fictional: z.boolean(),
  /** Null also to those who answer some sections only: what is submitted is the whole. */
  submission: Submission.nullable(),
  ...AssignmentScope.shape,
  /** Somebody has opened the draft: last round's answers have been laid into it, and it is in the round's questionnaire. */
  begun: z.boolean(),
  /** What the county board has asked about again: only that can be changed. */
  completion: OpenCompletion.optional(),
  /** The respondent has declined to answer; submitting takes it back. */
  abstention: Abstention.optional(),
  /** The county board writes the answers on the respondent's behalf, and nobody else while that lasts. */
  proxy: Proxy.extend({ mine: z.boolean() }).optional(),
  /** Submitted and not reopened: the answers rest. */
  resting: z.boolean(),
})
export type Answering = z.infer<typeof Answering>

/** The value of one answer, as typed so far. `seen` is the version it was written on (0 when there was none). */
export const AnswerChange = z.object({
  entry: Id.nullable(),
  question: QuestionAddress,
  value: WrittenValue,
  seen: z.int().min(0),
  /** Grows with each change a writer makes, so that a late duplicate never undoes a newer one. */
  sequence: z.int().min(1),
  /** What confirmed last round's answer is taken back: it stands as it did when it came along. */
  carried: z.literal(true).optional(),
})
export type AnswerChange = z.infer<typeof AnswerChange>

export const Saved = z.object({
  saved: z.array(z.object({ entry: Id.nullable(), question: z.string(), version: z.int() })),
  at: z.iso.datetime(),
  receipt: TrailReceipt,
})
export type Saved = z.infer<typeof Saved>

export const RespondentOverview = z.object({
  answering: Answering,
  sections: z.array(SectionOverview),
  /** Estimated, of what is left for the one who asks. */
  minutesLeft: z.int(),
  lastSavedAt: z.iso.datetime().nullable(),
  /** What others have done about who answers, lately, newest first. */
  accessChanges: z.array(AccessChange),
})

export const RespondentDraft = z.object({
  answering: Answering,
  answers: z.array(Answer),
  entries: z.array(AnswerEntry),
  previous: PreviousAnswers.nullable(),
  policeArea: PoliceAreaAnswers.nullable(),
})

const OneEntry = OneRespondent.extend({ entryId: Id })

/** What refuses to be changed: nothing can be, or not this. */
const rests = [
  'round-is-not-open',
  'answers-are-submitted',
  'answers-are-given-by-proxy',
  'no-proxy-is-open',
  'answer-is-locked',
  'entry-not-found',
] as const

export const answers = {
  overview: {
    summary: 'Reads how far a respondent has come, section by section',
    method: 'GET',
    url: '/respondents/:respondentId/overview',
    schema: { params: OneRespondent, response: { 200: RespondentOverview } },
  },
  read: {
    summary: 'Reads the draft of a respondent, whole or one section of it',
    method: 'GET',
    url: '/respondents/:respondentId/answers',
    schema: {
      params: OneRespondent,
      /** Only what belongs to one section, for the page that asks its questions. */
      querystring: z.object({ section: Code.optional() }),
      response: { 200: RespondentDraft },
    },
  },
  begin: {
    summary:
      'Lays what was submitted last round into the draft, and moves it to a corrected questionnaire, when nobody has yet',
    refuses: ['round-is-not-open', 'answers-are-given-by-proxy'],
    method: 'POST',
    url: '/respondents/:respondentId/begin',
    schema: { params: OneRespondent, response: { 200: z.object({}) } },
  },
  save: {
    summary: 'Saves all of the changes or none; one that another has overtaken is refused, with what stands there now',
    refuses: [...rests, 'answer-changed-by-another', 'answer-not-asked', 'questionnaire-was-corrected'],
    method: 'PUT',
    url: '/respondents/:respondentId/answers',
    limits: { bytes: 1024 * 1024, depth: 6, items: 10_000 },
    schema: {
      params: OneRespondent,
      body: z.object({
        /** The open page that writes; its own earlier writes are never a conflict. */
        writer: Id,
        /** The version of the questionnaire that the page was opened with; without it, the one that is asked now. */
        questionnaire: Code.optional(),
        changes: z.array(AnswerChange).min(1).max(500),
      }),
      response: { 200: Saved },
    },
  },
  addEntry: {
    summary: 'Adds an initiative, a collaborator or a joint action',
    refuses: [...rests, 'answer-not-asked'],
    method: 'PUT',
    url: '/respondents/:respondentId/entries/:entryId',
    schema: {
      params: OneEntry,
      body: z.object({ section: Code, copyOf: Id.nullable() }),
      response: { 200: AnswerEntry },
    },
  },
  removeEntry: {
    summary: 'Removes an entry, which can be restored',
    refuses: rests,
    method: 'DELETE',
    url: '/respondents/:respondentId/entries/:entryId',
    schema: { params: OneEntry, response: { 200: AnswerEntry } },
  },
  restoreEntry: {
    summary: 'Restores an entry that was removed',
    refuses: rests,
    method: 'POST',
    url: '/respondents/:respondentId/entries/:entryId/restore',
    schema: { params: OneEntry, response: { 200: AnswerEntry } },
  },
  submit: {
    summary: 'Submits the answers',
    refuses: [
      'round-is-not-open',
      'answers-are-submitted',
      'answers-are-given-by-proxy',
      'answers-are-not-complete',
      'questionnaire-was-corrected',
    ],
    method: 'POST',
    url: '/respondents/:respondentId/submit',
    schema: { params: OneRespondent, response: { 200: Submission } },
  },
  reopen: {
    summary: 'Opens submitted answers to be changed',
    refuses: ['round-is-not-open', 'answers-are-not-submitted'],
    method: 'POST',
    url: '/respondents/:respondentId/reopen',
    schema: { params: OneRespondent, body: z.object({ reason: prose(500) }), response: { 200: z.object({}) } },
  },
  /** What was submitted, for those who may read it: the respondent itself, the coordinator after submission. */
  submitted: {
    summary: 'Reads what was submitted last',
    method: 'GET',
    url: '/respondents/:respondentId/submission',
    schema: {
      params: OneRespondent,
      response: { 200: z.object({ answering: Answering, document: SentDocument, changes: VersionChanges.nullable() }) },
    },
  },
} as const satisfies Record<string, Endpoint>
