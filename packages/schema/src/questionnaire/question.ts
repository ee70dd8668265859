import * as z from 'zod/mini'
import type { Audience } from '../answers/audience.ts'
import type { Condition } from './condition.ts'
import { hasPersonalNumber } from './personal-data.ts'
import { monthFault } from './read-month.ts'
import { numberFault } from './read-number.ts'
import { hasRoom } from '../characters.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { Text } from '../text.ts'
import { wordsBeside } from './words-beside.ts'
import type { Json } from '../json.ts'

/** An option never changes meaning once a round has been opened. */
export interface Option {
  readonly code: string
  readonly text: Text
  readonly help?: Text
  /** What else it is called in lists that are brought in. */
  readonly alsoCalled?: readonly string[]
  /** Where a list is long: the heading the option stands under. */
  readonly group?: Text
  /** Chosen alone: choosing it clears the others ("Inget av detta"). */
  readonly exclusive?: boolean
  /** Whom the option is for, when not for all ("Kommunpolis"). */
  readonly askedOf?: readonly RespondentKind[]
  /** In the cell of a matrix: the rows it is offered in, when not in all. */
  readonly rows?: readonly string[]
}

/** A judgement on a numbered scale. The number is the answer; the text is what the person reads. */
export interface ScalePoint {
  readonly value: number
  readonly text: Text
}

interface Asked {
  /** `section.question`, camelCase. */
  readonly id: string
  readonly text: Text
  /** What is asked instead in a round that follows no other. */
  readonly textInFirstRound?: Text
  readonly help?: Text
  /** "Därför frågar vi det här" */
  readonly why?: Text
  readonly askedOf: readonly RespondentKind[]
  /** Checked only when the answers are submitted, and only where the question is shown. */
  readonly required: boolean
  readonly shownWhen?: Condition
  /** The other way about; wins over `shownWhen`. */
  readonly hiddenWhen?: Condition
  /** Same question and codes to municipality and police; compared in reconciliation, blind before. */
  readonly mirrored?: boolean
  /** Brå's yearly survey asks the same. */
  readonly sameAsBra?: boolean
  /** The entry was carried forward from the last round; the question is asked only then. */
  readonly carriedOnly?: boolean
  /** Asked anew each round: last round's answer is neither taken along nor shown beside it. */
  readonly carries?: false
  readonly audience: Audience
}

/** What one answer can be; also what stands in each row of a matrix. */
export type Kind =
  | {
      readonly kind: 'single'
      readonly options: readonly Option[]
      /** Only the options chosen in this other question, a list or a matrix of lists, are offered. */
      readonly chosenIn?: string
    }
  | { readonly kind: 'multi'; readonly options: readonly Option[]; readonly max?: number }
  | {
      readonly kind: 'scale'
      readonly points: readonly ScalePoint[]
      readonly unknown?: boolean
      readonly notApplicable?: boolean
    }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly unit?: Text
      readonly unknown?: boolean
    }
  /** `YYYY-MM`; `openEnded` adds "tills vidare". */
  | { readonly kind: 'month'; readonly openEnded?: boolean; readonly unknown?: boolean }
  | { readonly kind: 'text'; readonly max: number; readonly multiline?: boolean }
  | { readonly kind: 'url' }
  /** Option codes in order, most important first. */
  | { readonly kind: 'ranking'; readonly options: readonly Option[]; readonly places: number }
  /** An organisation of the county's register, by id. */
  | { readonly kind: 'actor' }
  | { readonly kind: 'actors'; readonly min?: number; readonly roles?: readonly Option[] }
  /** Codes of municipalities in the county and its neighbours. */
  | { readonly kind: 'municipalities'; readonly none?: boolean }
  | { readonly kind: 'confirmation' }
  /** Known from the assignment and only shown: never saved, never missing. */
  | { readonly kind: 'fixed'; readonly shows: 'municipality' }

export type MatrixQuestion = Asked & {
  readonly kind: 'matrix'
  readonly rows: readonly Option[]
  readonly cell: Kind
  /** Decides row by row, on the same row of another matrix, or on membership. */
  readonly rowShownWhen?: Condition
  /** Rows that may stay empty although the question is required ("Annat problem"). */
  readonly optionalRows?: readonly string[]
}

export type Question = (Asked & Kind) | MatrixQuestion

const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/
const MUNICIPALITY = /^\d{4}$/

/**
 * The only place that says what a valid answer is. A matrix is answered row by row, each row with its cell's schema.
 * Messages are problem codes; the sentence for the person is looked up where it is shown.
 */
export function answerTo(question: Kind): z.ZodMiniType<Json> {
  switch (question.kind) {
    case 'single':
      return z.enum(codes(question.options), { error: 'choose-one' })
    case 'multi':
      return z.array(z.enum(codes(question.options))).check(
        z.minLength(1, 'choose-at-least-one'),
        z.maxLength(question.max ?? question.options.length, 'too-many-chosen'),
        z.refine(distinct, 'chosen-twice'),
        z.refine(
          (chosen) => chosen.length === 1 || !question.options.some((it) => it.exclusive && chosen.includes(it.code)),
          'exclusive-with-others',
        ),
      )
    case 'scale': {
      const points = question.points.map((point) => point.value)
      return z.literal([...points, ...wordsBeside(question)], { error: 'choose-one' })
    }
    case 'number': {
      const error = ({ input }: { readonly input?: unknown }) => numberFault(input, question.unit)
      const number = z
        .number({ error })
        .check(
          z.multipleOf(1, 'not-a-whole-number'),
          z.gte(question.min, 'number-too-small'),
          z.lte(question.max, 'number-too-large'),
        )
      return orWord(number, wordsBeside(question), error)
    }
    case 'month': {
      const error = ({ input }: { readonly input?: unknown }) => monthFault(input)
      return orWord(z.string({ error }).check(z.regex(MONTH, { error })), wordsBeside(question), error)
    }
    case 'text':
      return z.string().check(
        z.trim(),
        z.minLength(1, 'write-something'),
        z.refine((text) => hasRoom(text, question.max), 'text-too-long'),
        z.refine(isAboutNoOne, 'personal-number'),
      )
    case 'url':
      return z
        .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'not-a-link' })
        .check(z.maxLength(500, 'text-too-long'), z.refine(isAboutNoOne, 'personal-number'))
    case 'ranking':
      return z
        .array(z.enum(codes(question.options)))
        .check(
          z.length(Math.min(question.places, question.options.length), 'rank-all-places'),
          z.refine(distinct, 'chosen-twice'),
        )
    case 'actor':
      return z.uuid('choose-one')
    case 'actors': {
      const participant = question.roles
        ? z.strictObject({ actor: z.uuid(), role: z.enum(codes(question.roles), { error: 'choose-a-role' }) })
        : z.strictObject({ actor: z.uuid() })
      return z
        .array(participant)
        .check(
          z.minLength(question.min ?? 1, 'choose-at-least-one'),
          z.maxLength(60, 'too-many-chosen'),
          z.refine(distinctActors, 'chosen-twice'),
        )
    }
    case 'municipalities': {
      const municipality = z.string().check(z.regex(MUNICIPALITY))
      return z.array(question.none ? z.union([municipality, z.literal('none')]) : municipality).check(
        z.minLength(1, 'choose-at-least-one'),
        z.maxLength(320, 'too-many-chosen'),
        z.refine(distinct, 'chosen-twice'),
        z.refine((chosen) => chosen.length === 1 || !chosen.includes('none'), 'exclusive-with-others'),
      )
    }
    case 'confirmation':
      return z.literal(true, { error: 'confirm' })
    case 'fixed':
      return z.never('answer-not-asked')
  }
}

export const isAboutNoOne = (text: string) => !hasPersonalNumber(text)

/** A word is an answer too; what is wrong with anything else is said as if there were no words. */
const orWord = (
  schema: z.ZodMiniType<Json>,
  words: readonly string[],
  error: (issue: { readonly input?: unknown }) => string,
): z.ZodMiniType<Json> => (words.length > 0 ? z.union([schema, z.literal([...words])], { error }) : schema)

export const codes = (options: readonly Option[]) => options.map((option) => option.code)
export const distinct = (list: readonly unknown[]) => new Set(list).size === list.length
export const distinctActors = (chosen: readonly { actor: string }[]) => distinct(chosen.map((it) => it.actor))
