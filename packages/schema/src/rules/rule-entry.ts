import type { CanonicalAnswers } from '../answers/address.ts'
import type { Task } from '../gaps/task.ts'
import type { Text } from '../text.ts'
import type { Unit } from './unit.ts'

/** A number that a round sets for a rule. */
export interface ThresholdEntry {
  /** What it is called inside a sentence: "lägesbildens ålder". */
  readonly term: Text
  /** What the coordinator is asked in the plan. */
  readonly question: Text
  /** What it decides, for the method chapter; `{{value}}` is the number with its unit. */
  readonly explanation: Text
  readonly unit: Unit
  readonly default: number
  readonly min: number
  readonly max: number
}

/** What a rule reads besides the answers to questions. */
type Source =
  | 'neighbours'
  | 'policeAreas'
  | 'population'
  | 'actors'
  | 'confirmations'
  | 'submissions'
  | 'previousRound'
  | 'findings'

/** Everything there is to know about a rule but how it finds what it finds. */
export interface RuleEntry {
  /** A new version says that the same answers may now give another result. */
  readonly version: number
  readonly name: Text
  /** In one line, for a reader: what the rule proposes, and when. */
  readonly explanation: Text
  /** The questions it reads, by section. Without one of the sections the rule is not run. */
  readonly reads: Readonly<Record<string, readonly string[]>>
  /**
   * Those of them whose answers can only add findings or tell more of them: a finding made without them stands, so that it
   * is shown to a reader from whom they are withheld. Of all others the rule also concludes from there being no answer.
   */
  readonly onlyAdds?: Readonly<Record<string, readonly string[]>>
  /** It is run on those of its sections that were asked, since it concludes nothing from there being no answer. */
  readonly partial?: boolean
  /** It concludes from the answers of the whole round, not only of the municipalities that a finding is about. */
  readonly wholeRound?: boolean
  readonly sources?: readonly Source[]
  readonly tasks: readonly Task[]
  readonly thresholds?: Readonly<Record<string, ThresholdEntry>>
  /**
   * What it finds is a note to the coordinator on the quality of the answers: shown to nobody else, in no edition of the
   * report, and never a need to decide on.
   */
  readonly audience?: 'coordinator'
  /** It finds how the two sides of a municipality differ. */
  readonly comparesSides?: boolean
  /** Rules whose condition is part of its own, and whose thresholds therefore count for it too. */
  readonly buildsOn?: readonly string[]
  /** Rules whose finding in the same municipality is the root cause, under which its own are shown. */
  readonly rootCauses?: readonly string[]
}

/** By rule number, `R06`. */
export type RuleCatalogue = Readonly<Record<string, RuleEntry>>

type Answers<Section extends keyof CanonicalAnswers> = NonNullable<CanonicalAnswers[Section]>
type NamesIn<Section extends keyof CanonicalAnswers> =
  | Exclude<keyof Answers<Section>, 'entries'>
  | (Answers<Section> extends { readonly entries?: readonly (infer Entry)[] } ? Exclude<keyof Entry, 'id'> : never)

/** A rule of the canonical questionnaire: a question that is not in it does not compile. */
export interface CanonicalRule extends Omit<RuleEntry, 'reads'> {
  readonly reads: { readonly [Section in keyof CanonicalAnswers]?: readonly NamesIn<Section>[] }
}
