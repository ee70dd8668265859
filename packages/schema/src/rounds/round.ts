import { z } from 'zod'
import { QuestionSelection } from './question-selection.ts'
import { CountyCode } from '../county.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { MunicipalityGroup } from './municipality-group.ts'
import { RoundScope } from './round-scope.ts'
import { Thresholds } from '../rules/thresholds.ts'
import { QuestionChange } from '../versions/question-change.ts'
import { Code, line, MailAddress, prose, someLine, someProse } from '../typed-text.ts'

/** In the order a round lives through them. */
export const RoundStatus = z.enum([
  'draft',
  'consultation',
  'open',
  'closed',
  'reconciliation',
  'analysis',
  'feedback',
  'published',
  'archived',
])
export type RoundStatus = z.infer<typeof RoundStatus>

/** Consultation with those who answer (förordning 1982:668, 3 §): held, or why it was left out. */
export const Consultation = z.discriminatedUnion('held', [
  z.object({
    held: z.literal(true),
    with: someLine(200),
    on: z.iso.date('not-a-date'),
  }),
  z.object({ held: z.literal(false), reason: someProse(500) }),
])
export type Consultation = z.infer<typeof Consultation>

/** What the coordinator decides before a round can be opened (domain: förordning 1982:668). */
export const RoundPlan = z.object({
  county: CountyCode,
  name: someLine(120),
  year: z.int('not-a-whole-number').min(2020, 'number-too-small').max(2100, 'number-too-large'),
  scope: RoundScope,
  opensOn: z.iso.date('not-a-date'),
  closesOn: z.iso.date('not-a-date'),
  /** Ändamål */
  purpose: prose(1000),
  voluntary: z.boolean(),
  /** Demanded when answering is mandatory. */
  legalGround: prose(500).nullable(),
  consultation: Consultation.nullable(),
  /** Urval */
  selection: prose(500),
  estimatedMinutes: z.int('not-a-whole-number').min(1, 'number-too-small').max(600, 'number-too-large'),
  registryNumber: line(50).nullable(),
  contactName: line(120),
  contactEmail: MailAddress.or(z.literal('')),
  /** May municipality and police see each other's mirrored answers after closing? */
  reconciles: z.boolean(),
  previousRoundId: Id.nullable(),
  municipalities: z
    .array(
      z
        .string()
        .regex(/^\d{4}$/)
        .meta({ examples: ['1981'] }),
    )
    .max(400),
  thresholds: Thresholds,
})
export type RoundPlan = z.infer<typeof RoundPlan>

/** That a round was held elsewhere and read in from a file: nobody signed its answers here. */
export const RoundImport = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  fileName: z.string(),
  sha256: z.string(),
})
export type RoundImport = z.infer<typeof RoundImport>

export const Round = RoundPlan.extend({
  id: Id,
  /** One that was read in may be older than any that is planned. */
  year: z.int(),
  countyName: z.string(),
  status: RoundStatus,
  questionnaire: z.string(),
  fictional: z.boolean(),
  /** Null of a round that was held here. */
  imported: RoundImport.nullable(),
  openedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  /** The last day of the reconciliation, inclusive; null before it. */
  reconcilesUntil: z.iso.date().nullable(),
  reconciliationBeganAt: z.iso.datetime().nullable(),
  reconciliationEndedAt: z.iso.datetime().nullable(),
  /** Respondents in all, and how many have submitted. */
  respondents: z.int(),
  submitted: z.int(),
  /** Development needs that nobody has decided on, for those who may read them. */
  needsLeft: z.int(),
  /** Respondents that have submitted and have had no profile back. */
  profilesLeft: z.int(),
})
export type Round = z.infer<typeof Round>

/** One municipality of the reference data, as it is on the day of asking. */
export const Municipality = z.object({
  code: z.string(),
  name: z.string(),
  /** "Sala kommun", "Västerås stad": what it calls itself. */
  officialName: z.string(),
  county: z.string(),
  /** It has become part of another, or has another code in another county. */
  ended: z.boolean().optional(),
  population: z.int().nullable(),
  group: MunicipalityGroup.nullable(),
  /** About where its middle is, in degrees north and east. */
  middle: z.object({ north: z.number(), east: z.number() }).nullable(),
  /** The local police areas it lies in: one, several of a large municipality, or none that is known. */
  policeAreas: z.array(z.object({ id: z.string(), name: z.string() })),
  neighbours: z.array(z.string()),
})
export type Municipality = z.infer<typeof Municipality>

/** How far this round's questions may be compared with those of the round before. */
export const Comparability = z.object({
  questionnaire: z.string(),
  /** Null when there was none. */
  previous: z.object({ name: z.string(), questionnaire: z.string(), imported: z.boolean() }).nullable(),
  questions: z.array(QuestionChange),
})
export type Comparability = z.infer<typeof Comparability>

/** What moving an open round to a corrected questionnaire would do. */
export const Correction = z.object({
  /** Null when there is none newer than the round's own. */
  to: z.string().nullable(),
  /** Drafts that have been begun. */
  drafts: z.int(),
  questions: z.array(QuestionChange),
})
export type Correction = z.infer<typeof Correction>

export const OneRound = z.object({ roundId: Id })

/** Why a step is taken back; the trail keeps it. */
const Because = z.object({ reason: someProse(500) })

export const rounds = {
  list: {
    summary: 'Lists the rounds that the person may see',
    method: 'GET',
    url: '/rounds',
    schema: { response: { 200: z.array(Round) } },
  },
  read: {
    summary: 'Reads a round',
    method: 'GET',
    url: '/rounds/:roundId',
    schema: { params: OneRound, response: { 200: Round } },
  },
  plan: {
    summary: 'Plans a round, or changes the plan of one that is not open yet',
    refuses: ['round-name-taken', 'round-is-not-draft', 'round-dates-out-of-order', 'round-lacks-legal-fields'],
    method: 'PUT',
    url: '/rounds/:roundId',
    schema: { params: OneRound, body: RoundPlan, response: { 200: Round } },
  },
  questions: {
    summary: 'Reads which questions a round asks',
    method: 'GET',
    url: '/rounds/:roundId/questions',
    schema: { params: OneRound, response: { 200: QuestionSelection } },
  },
  selectQuestions: {
    summary: 'Selects which questions a round asks',
    refuses: ['round-is-not-draft'],
    method: 'PUT',
    url: '/rounds/:roundId/questions',
    schema: { params: OneRound, body: QuestionSelection, response: { 200: QuestionSelection } },
  },
  open: {
    summary: 'Opens a planned round for answers',
    refuses: ['round-is-not-draft', 'round-lacks-legal-fields', 'round-has-no-municipalities'],
    method: 'POST',
    url: '/rounds/:roundId/open',
    schema: { params: OneRound, response: { 200: Round } },
  },
  close: {
    summary: 'Closes an open round for answers',
    refuses: ['round-is-not-open'],
    method: 'POST',
    url: '/rounds/:roundId/close',
    schema: { params: OneRound, response: { 200: Round } },
  },
  takeBack: {
    summary: 'Makes an open round a draft again, while nobody has begun to answer',
    refuses: ['round-is-not-open', 'round-has-answers'],
    method: 'POST',
    url: '/rounds/:roundId/take-back',
    schema: { params: OneRound, body: Because, response: { 200: Round } },
  },
  deleteDraft: {
    summary: 'Removes a draft that nobody outside the county board has heard of',
    refuses: ['round-is-not-draft', 'round-has-been-announced', 'round-is-built-on'],
    method: 'POST',
    url: '/rounds/:roundId/delete',
    schema: { params: OneRound, body: Because, response: { 200: z.object({}) } },
  },
  comparability: {
    summary: 'Says how far the questions compare with those of the previous round',
    method: 'GET',
    url: '/rounds/:roundId/comparability',
    schema: { params: OneRound, response: { 200: Comparability } },
  },
  correction: {
    summary: 'Says what moving a round to a corrected questionnaire would do',
    method: 'GET',
    url: '/rounds/:roundId/correction',
    schema: { params: OneRound, response: { 200: Correction } },
  },
  correct: {
    summary: 'Moves an open round to the newest questionnaire, as long as nobody has submitted',
    refuses: ['round-is-not-open', 'round-has-submissions'],
    method: 'POST',
    url: '/rounds/:roundId/correct',
    schema: { params: OneRound, body: z.object({ to: Code }), response: { 200: Round } },
  },
  municipalities: {
    summary: 'Lists the municipalities of the county, and those of neighbouring counties that may be partners',
    method: 'GET',
    url: '/municipalities',
    schema: { response: { 200: z.array(Municipality) } },
  },
} as const satisfies Record<string, Endpoint>
