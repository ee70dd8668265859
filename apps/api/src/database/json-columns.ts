import type { CarriedOver, Evidence } from '@kartlaggning/schema/gaps/gap'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { NewCompletion } from '@kartlaggning/schema/answers/completion'
import type { Crosswalk } from '@kartlaggning/schema/answers/other-survey/other-survey'
import type { Disclosure } from '@kartlaggning/schema/answers/disclosure/disclosure'
import type { Json } from '@kartlaggning/schema/json'
import type { CountyNextSteps } from '@kartlaggning/schema/needs/county-next-steps'
import type { CommunicatedNeed } from '@kartlaggning/schema/needs/commenting'
import type { PlannedStep } from '@kartlaggning/schema/needs/planned-step'
import type { ReminderStep } from '@kartlaggning/schema/respondents/reminders'
import type { Consultation } from '@kartlaggning/schema/rounds/round'
import type { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import type { SupplementaryQuestion } from '@kartlaggning/schema/rounds/supplementary-questions'
import type { Text } from '@kartlaggning/schema/text'
import type { ColumnType, RawBuilder } from 'kysely'
import type { DB } from './tables.ts'

/** A JSON column is read as it was written and written through `asJson`. */
type JsonOf<T> = ColumnType<T, RawBuilder<T>, RawBuilder<T>>
type DefaultedJsonOf<T> = ColumnType<T, RawBuilder<T> | undefined, RawBuilder<T>>
type With<Table, Columns> = Omit<Table, keyof Columns> & Columns

/** The generated tables, with what PostgreSQL cannot say: what is in the JSON. */
export type Tables = With<
  DB,
  {
    round: With<
      DB['round'],
      {
        consultation: JsonOf<Consultation | null>
        thresholds: JsonOf<Thresholds>
        supplementary: DefaultedJsonOf<SupplementaryQuestion[]>
      }
    >
    reminderPlan: With<DB['reminderPlan'], { steps: JsonOf<ReminderStep[]> }>
    performed: With<DB['performed'], { reply: DefaultedJsonOf<unknown> }>
    answer: With<DB['answer'], { value: JsonOf<Json> }>
    submission: With<DB['submission'], { document: JsonOf<AnswerDocument> }>
    submissionMirror: With<DB['submissionMirror'], { document: JsonOf<AnswerDocument> }>
    conversationStep: With<DB['conversationStep'], { value: JsonOf<Json | null> }>
    analysis: With<
      DB['analysis'],
      { rules: JsonOf<{ rule: string; version: number }[]>; thresholds: JsonOf<Thresholds> }
    >
    gap: With<
      DB['gap'],
      { sentence: JsonOf<Text>; evidence: JsonOf<Evidence[]>; carriedOver: DefaultedJsonOf<CarriedOver | null> }
    >
    completionRequest: With<DB['completionRequest'], { questions: JsonOf<NewCompletion['questions']> }>
    disclosure: With<DB['disclosure'], { masks: JsonOf<Disclosure['masks']> }>
    countyNextSteps: With<DB['countyNextSteps'], { steps: JsonOf<CountyNextSteps['steps']> }>
    countyCrosswalk: With<DB['countyCrosswalk'], { rows: JsonOf<Crosswalk['rows']> }>
    need: With<DB['need'], { steps: DefaultedJsonOf<PlannedStep[]> }>
    needDecision: With<DB['needDecision'], { steps: DefaultedJsonOf<PlannedStep[]> }>
    needShown: With<DB['needShown'], { content: JsonOf<CommunicatedNeed | null> }>
  }
>
