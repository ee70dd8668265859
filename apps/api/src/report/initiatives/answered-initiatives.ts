import type { Entry } from '@kartlaggning/schema/answers/answer-document'
import type { SecretAnswer } from '@kartlaggning/schema/answers/secret-answer'
import type { Json } from '@kartlaggning/schema/json'
import type { OnBehalf } from '@kartlaggning/schema/respondents/proxy'
import type { RoundQuestionnaire } from '@kartlaggning/schema/rounds/round-questionnaire'

/** What one respondent has answered of its initiatives in one round, as far as the database lets anybody else read it. */
export interface AnsweredInitiatives {
  readonly round: RoundQuestionnaire & {
    readonly id: string
    readonly name: string
    readonly year: number
    readonly fictional: boolean
  }
  readonly respondentId: string
  readonly kind: 'municipality' | 'police'
  readonly municipality: string
  readonly name: string
  readonly officialName: string | null
  readonly isAsFrozen: boolean
  readonly onBehalf: OnBehalf | null
  readonly shareLevel: Json
  readonly shared: readonly Entry[]
  /** What is marked as secret in any of its entries. */
  readonly secret: readonly SecretAnswer[]
  /** Of every initiative that is listed, also one that is not shared: the one in the round before, if it continues one. */
  readonly carriedFrom: Readonly<Record<string, string | null>>
}
