import type { AbstentionReason } from '../../respondents/abstention.ts'
import type { OnBehalf } from '../../respondents/proxy.ts'
import type { RespondentKind } from '../../respondents/respondent-kind.ts'
import type { RoundQuestionnaire } from '../../rounds/round-questionnaire.ts'
import type { Language } from '../../text.ts'
import type { Audience } from '../audience.ts'
import type { FreeTexts, Passage } from '../coding/coding.ts'
import type { AnswerDocument } from '../answer-document.ts'
import type { Names } from '../answer-in-words.ts'
import type { SecretAnswers } from '../secret-answer.ts'
import type { WithheldQuestions } from '../redact.ts'

/** The round that answers are taken out of. */
interface ExportedRound extends RoundQuestionnaire {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly status: string
  readonly county: string
  readonly authority: string
  readonly registryNumber: string | null
  readonly fictional: boolean
  /** From which file the county board read it in, and when; null of a round that was held here. */
  readonly imported: { readonly fileName: string; readonly at: string } | null
}

/** One of those that were asked, whether or not they have answered. */
export interface ExportedRespondent {
  readonly id: string
  readonly kind: RespondentKind
  /** "Sala kommun" */
  readonly name: string
  readonly municipality: string | null
  readonly policeArea: string | null
  readonly submission: ExportedSubmission | null
  /** It has declined to answer, and why; what it wrote about it stays in the service. */
  readonly declined?: { readonly reason: AbstentionReason; readonly at: string } | null
}

interface ExportedSubmission {
  readonly id: string
  readonly version: number
  readonly reference: string
  readonly submittedAt: string
  /** What whoever submitted works as; their name stays in the service. */
  readonly submittedByFunction: string
  /** The county board has submitted it on the respondent's behalf. */
  readonly proxy?: OnBehalf | null
}

/** What one respondent has answered, as far as the reader may see it. */
export interface ExportedAnswers {
  readonly respondentId: string
  readonly document: AnswerDocument
  readonly withheld: WithheldQuestions
}

/** Everything in a file but the answers themselves, which come page by page. */
export interface ExportFrame {
  readonly round: ExportedRound
  readonly respondents: readonly ExportedRespondent[]
  readonly names: Names
  /** What is marked as secret: in the county board's own file, and in no other. */
  readonly secret?: SecretAnswers
  /** What the county board has coded in the answers: in its own file, and in no other. */
  readonly coding?: Pick<FreeTexts, 'themes' | 'answered'> & { readonly passages: readonly Passage[] }
  /** Programs read it, on whichever machine they run: what is marked as secret stays, whoever the reader is. */
  readonly isFeed?: boolean
  readonly reader: Audience
  readonly language: Language
  /** When it was taken out. */
  readonly at: string
  /** The answers of a draft, which nobody has submitted. */
  readonly isDraft: boolean
}
