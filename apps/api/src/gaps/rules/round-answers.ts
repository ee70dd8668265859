import type { OnBehalfMark } from '@kartlaggning/schema/definitions/submitted-on-behalf'
import type { Answered } from '@kartlaggning/schema/answers/address'
import type { Audience } from '@kartlaggning/schema/answers/audience'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { WithheldQuestions } from '@kartlaggning/schema/answers/redact'
import type { Json } from '@kartlaggning/schema/json'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { Need } from '@kartlaggning/schema/needs/need'
import type { MunicipalityGroup } from '@kartlaggning/schema/rounds/municipality-group'
import type { Recognition } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import type { AbstentionReason } from '@kartlaggning/schema/respondents/abstention'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Thresholds } from '@kartlaggning/schema/rules/thresholds'

/** What the reader may see of what one side of a municipality has submitted. */
export interface Side extends Answered {
  readonly withheld: WithheldQuestions
  /** How many of its answers are marked as secret, and not here. */
  readonly secret?: number
  readonly respondentId: string
  readonly submissionId: string
  /** What it answered itself where the two sides have agreed on another value since, by question. */
  readonly answered?: ReadonlyMap<string, Json>
  /** `YYYY-MM-DD` */
  readonly submittedOn: string
  /** The county board has submitted it on the respondent's behalf. */
  readonly onBehalf?: OnBehalfMark
}

/** A side that has submitted, and whose it is. */
export interface SubmittedSide extends Side {
  readonly kind: SideKind
  readonly code: string
}

/** A side that is `null` was asked and has not submitted; one that withholds its answers is there, with why. */
export interface MunicipalityAnswers {
  readonly code: string
  readonly name: string
  readonly neighbours: readonly string[]
  readonly population: number | null
  readonly group?: MunicipalityGroup | null
  /** About where its middle is, in degrees. */
  readonly middle?: { readonly north: number; readonly east: number } | null
  /** The police area it lies in today. */
  readonly policeArea: string | null
  readonly municipality: Side | null
  readonly police: Side | null
  /** False of a side that is not in what was read in: whether it was asked then is not known. */
  readonly asked?: { readonly [kind in SideKind]: boolean }
  /** Why a side that has not submitted has declined to. */
  readonly declined?: { readonly [kind in SideKind]: AbstentionReason | null }
}

/** Told in this order, municipalities come out the same whichever way they came in. */
export const inOrderOfCode = (one: { readonly code: string }, other: { readonly code: string }) =>
  one.code < other.code ? -1 : 1

/** An organisation of the register. */
export type Actor = Pick<RegisteredActor, 'name' | 'kind'>

/** What `respondentId` said in the reconciliation about a joint action of its counterpart. */
export interface JointActionConfirmation {
  readonly respondentId: string
  readonly entry: string
  readonly recognition: Recognition
  readonly sameAs: string | null
}

/** What was found in the round before: by which rule, where, about which problem and how grave. */
export type PreviousGap = Pick<Gap, 'key' | 'rule' | 'municipalities' | 'problem' | 'severity'>

/** What was found and decided on. */
export type PreviousNeed = PreviousGap & Pick<Need, 'id' | 'status' | 'measures' | 'mergedInto'>

/** The round before, for rules about what has happened since; what nobody asks for is not worked out. */
export interface PreviousRound {
  /** The version that was asked then. */
  readonly questionnaire: string
  readonly referenceDate: string
  readonly modulesOff: readonly string[]
  /** Its rules have been run. */
  readonly isAnalysed: boolean
  readonly municipalities: () => readonly MunicipalityAnswers[]
  /** What each respondent gave then, where the version was another than the canonical one. */
  readonly given: () => ReadonlyMap<string, AnswerDocument>
  /** The entries of this round that were carried from that one, each with the id it had then. */
  readonly carried: ReadonlyMap<string, string>
  readonly gaps: () => readonly PreviousGap[]
  readonly needs: () => readonly PreviousNeed[]
}

/** All that the rules are told. */
export interface RoundAnswers {
  /** For whom the answers are redacted. */
  readonly reader: Audience
  /** The version that was asked; the answers are read in the canonical one. */
  readonly questionnaire: string
  /** Where that is another version: what each respondent gave in it, as far as the reader sees it, for evidence to quote. */
  readonly given: ReadonlyMap<string, AnswerDocument>
  /** `YYYY-MM-DD` */
  readonly referenceDate: string
  readonly thresholds: Thresholds
  /** Sections that nobody was asked. */
  readonly modulesOff: readonly string[]
  readonly municipalities: readonly MunicipalityAnswers[]
  /** What is marked as secret in the common part of a police area, by its respondent: no rule reads it, but it may be quoted. */
  readonly secretInAreas?: ReadonlyMap<string, WithheldQuestions>
  /** Whether a reconciliation was held: where none was, nobody was asked what the other side names. */
  readonly reconciled: boolean
  /** The register of actors, by id. */
  readonly actors: ReadonlyMap<string, Actor>
  /** Empty to a reader who does not see how the two sides differ. */
  readonly confirmations: readonly JointActionConfirmation[]
  /** Null when the round is the first. */
  readonly previous: PreviousRound | null
}

export type SideKind = Exclude<RespondentKind, 'police_area'>
