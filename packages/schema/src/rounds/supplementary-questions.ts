import { z } from 'zod'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { line, someLine } from '../typed-text.ts'

export const MOST_QUESTIONS = 20
const MOST_OPTIONS = 20

/** Made at random, so that a question of another round is never taken for the same; a copied question keeps it. */
const code = (letter: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[a-z0-9]{1,11}$`), 'choose-one')
    .meta({ examples: [`${letter}4f7`] })

/** Whoever reads in English is asked in Swedish where the English is left out. */
const inBoth = (max: number) => z.strictObject({ sv: someLine(max), en: line(max) })

const OwnOption = z.strictObject({ code: code('o'), text: inBoth(100) })
const options = z
  .array(OwnOption)
  .min(2, 'too-few-options')
  .max(MOST_OPTIONS, 'too-many-options')
  .refine((list) => new Set(list.map((it) => it.code)).size === list.length, 'chosen-twice')
  .meta({
    examples: [
      [
        { code: 'o1', text: { sv: 'Ja', en: 'Yes' } },
        { code: 'o2', text: { sv: 'Nej', en: 'No' } },
      ],
    ],
  })

/** Who may see the answers: never the counterpart alone, since a question of the county's own is never mirrored. */
const OwnAudience = z.enum(['county-board', 'lansbra', 'public'], { error: 'choose-one' })

const base = {
  id: code('x'),
  text: inBoth(200),
  help: inBoth(300).nullable(),
  askedOf: z
    .array(RespondentKind)
    .min(1, 'choose-at-least-one')
    .max(3)
    .refine((list) => new Set(list).size === list.length, 'chosen-twice'),
  required: z.boolean(),
  audience: OwnAudience,
}

const wholeNumber = z.int('not-a-whole-number').min(-1_000_000, 'number-too-small').max(1_000_000, 'number-too-large')

/** A question that the county adds to its round, of one of the kinds the questionnaire has. */
export const SupplementaryQuestion = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.literal('single'), options }),
    z.strictObject({
      ...base,
      kind: z.literal('multi'),
      options,
      /** How many may be chosen; null when any number. */
      max: z.int('not-a-whole-number').min(1, 'number-too-small').max(MOST_OPTIONS, 'number-too-large').nullable(),
    }),
    z.strictObject({ ...base, kind: z.literal('scale') }),
    z.strictObject({
      ...base,
      kind: z.literal('number'),
      min: wholeNumber,
      max: wholeNumber,
      unit: inBoth(30).nullable(),
    }),
    z.strictObject({ ...base, kind: z.literal('month') }),
    z.strictObject({
      ...base,
      kind: z.literal('text'),
      max: z.int('not-a-whole-number').min(20, 'number-too-small').max(2000, 'number-too-large'),
    }),
    z.strictObject({ ...base, kind: z.literal('url') }),
  ])
  .refine((question) => question.kind !== 'number' || question.min <= question.max, {
    path: ['max'],
    error: 'max-below-min',
  })
  .refine((question) => question.kind !== 'multi' || (question.max ?? 1) <= question.options.length, {
    path: ['max'],
    error: 'number-too-large',
  })
export type SupplementaryQuestion = z.infer<typeof SupplementaryQuestion>

export const SupplementaryQuestions = z
  .array(SupplementaryQuestion)
  .max(MOST_QUESTIONS, 'too-many-questions')
  .refine((list) => new Set(list.map((it) => it.id)).size === list.length, 'chosen-twice')
