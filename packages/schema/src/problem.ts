import { z } from 'zod'
import { Id } from './id.ts'
import { Json } from './json.ts'

/**
 * Everything that can go wrong on the wire (RFC 9457), with its HTTP status. The catalogue is closed: a problem that is
 * not here cannot be thrown, and one that has no words does not compile. A database constraint bears the name of the
 * problem it prevents.
 */
export const problems = {
  'not-signed-in': 401,
  'access-has-ended': 401,
  'signed-in-as-another': 409,
  'link-not-valid': 410,
  'code-not-valid': 422,
  'sign-in-step-has-ended': 410,
  'sign-in-was-not-finished': 410,
  'sign-in-service-away': 503,
  'no-role-at-the-county-board': 403,
  'key-not-valid': 401,
  'key-lasts-too-long': 422,
  'key-is-revoked': 409,
  'address-belongs-to-another': 409,
  'second-factor-not-valid': 422,
  'sign-in-was-long-ago': 403,
  'last-second-factor': 409,
  'person-has-no-second-factor': 409,
  'not-allowed': 403,
  'not-found': 404,
  'input-not-valid': 422,
  'body-not-readable': 400,
  'body-too-large': 413,
  'media-type-not-supported': 415,
  'method-not-allowed': 405,
  'request-too-slow': 408,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'too-many-requests': 429,
  'service-overloaded': 503,
  'storage-is-full': 507,
  'document-was-altered': 500,
  'internal-error': 500,

  'police-area-name-taken': 409,
  'round-name-taken': 409,
  'round-is-not-draft': 409,
  'round-is-not-open': 409,
  'round-is-not-closed': 409,
  'round-is-not-in-reconciliation': 409,
  'round-does-not-reconcile': 409,
  'round-is-not-in-analysis': 409,
  'edition-needs-a-note': 422,
  'edition-is-withdrawn': 410,
  'edition-was-withdrawn': 409,
  'class-is-kept': 422,
  'decision-lies-ahead': 422,
  'nothing-falls-due': 409,
  'erasure-needs-a-decision': 409,
  'erasure-is-closed': 409,
  'erasure-has-changed': 409,
  'erasure-needs-another': 409,
  'erasure-waits-a-day': 409,
  'profile-is-not-released': 409,
  'chapter-was-changed-by-another': 409,
  'round-dates-out-of-order': 422,
  'round-lacks-legal-fields': 422,
  'round-has-no-municipalities': 422,
  'round-has-submissions': 409,
  'round-has-answers': 409,
  'round-has-been-announced': 409,
  'round-is-built-on': 409,
  'round-is-rested-on': 409,
  'round-is-imported': 409,
  'round-is-not-imported': 409,
  'import-has-faults': 422,
  'rehearsal-is-under-way': 409,
  'clock-goes-forward': 422,
  'deadline-has-passed': 422,
  'answers-are-still-open': 409,

  'contact-already-invited': 409,
  'staff-cannot-answer': 409,
  'address-is-real': 422,
  'address-is-made-up': 422,
  'person-has-no-access': 409,
  'person-has-access': 409,
  'access-is-not-open-yet': 409,
  'access-does-not-wait': 409,
  'mail-address-not-valid': 422,
  'mail-address-is-the-same': 409,
  'mail-address-is-known': 409,
  'person-not-in-register': 404,
  'person-is-closed': 409,
  'person-is-not-closed': 409,
  'person-is-merged': 409,
  'person-is-not-merged': 409,
  'people-cannot-merge': 409,
  'person-answers-in-part': 409,
  'name-is-their-own': 409,
  'contacts-have-faults': 422,
  'report-names-nobody': 422,
  'nobody-to-remind': 422,
  'day-has-passed': 422,
  'day-is-to-come': 422,

  'actor-was-changed-by-another': 409,
  'actor-is-merged': 409,
  'actor-is-not-merged': 409,
  'actors-cannot-merge': 422,
  'actor-of-another-county': 422,

  'answer-changed-by-another': 409,
  'answer-not-asked': 422,
  'answers-are-submitted': 409,
  'questionnaire-was-corrected': 409,
  'answers-are-not-submitted': 409,
  'answer-is-locked': 409,
  'answers-have-been-begun': 409,
  'answers-are-given-by-proxy': 409,
  'no-proxy-is-open': 409,
  'has-declined': 409,
  'has-not-declined': 409,
  'answering-is-a-duty': 409,
  'completion-is-asked': 409,
  'no-completion-is-asked': 409,
  'answer-is-not-marked': 409,
  'passage-is-not-there': 422,
  'coding-was-changed-by-another': 409,
  'themes-cannot-merge': 422,
  'answers-are-not-complete': 422,
  'entry-not-found': 404,
  'colleague-cannot-be-withdrawn': 409,

  'joint-action-is-not-counterparts': 422,
  'answers-do-not-differ': 422,
  'conversation-has-moved-on': 409,

  'need-lacks-motivation': 422,
  'need-was-changed-by-another': 409,
  'needs-cannot-merge': 422,
  'needs-not-reviewed': 409,
  'comments-are-closed': 409,
  'county-has-no-coordinator': 409,
} as const satisfies Record<string, number>

export type ProblemType = keyof typeof problems
export const ProblemType = z.enum(Object.keys(problems) as [ProblemType, ...ProblemType[]])

/** What is wrong, and where. `code` names the sentence the person reads. */
export const ProblemPlace = z.object({
  path: z.string(),
  code: z.string(),
})
export type ProblemPlace = z.infer<typeof ProblemPlace>

/** RFC 9457 problem details. `type` is the catalogue's key; members beyond the standard's belong to single types. */
export const Problem = z.object({
  type: ProblemType,
  title: z.string(),
  status: z.number().int(),
  instance: z.string().optional(),
  errors: z.array(ProblemPlace).optional(),
  /** answer-changed-by-another: what stands there now. */
  conflicts: z
    .array(
      z.object({
        entry: Id.nullable(),
        question: z.string(),
        value: Json,
        version: z.number().int(),
        answeredBy: z.string(),
        answeredAt: z.iso.datetime(),
      }),
    )
    .optional(),
  /** edition-is-withdrawn: why, and what is to be read instead, if there is anything. */
  withdrawn: z
    .object({
      reason: z.string(),
      at: z.iso.datetime(),
      replacedBy: z.object({ number: z.int(), publishedAt: z.iso.datetime() }).nullable(),
    })
    .optional(),
  /** signed-in-as-another: the name of whoever is signed in now. */
  signedInAs: z.string().optional(),
  /** answers-are-not-complete: what is missing. */
  remarks: z
    .array(
      z.object({
        section: z.string(),
        entry: z.string().optional(),
        question: z.string().optional(),
        code: z.string(),
      }),
    )
    .optional(),
})
export type Problem = z.infer<typeof Problem>
