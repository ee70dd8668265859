import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { OneRound } from '../rounds/round.ts'
import { prose, line } from '../typed-text.ts'
import { letterKinds, type LetterKind } from './letter-kinds.ts'
import { faultsInTemplate } from './letter-template.ts'

export const KindOfLetter = z.enum(Object.keys(letterKinds) as [LetterKind, ...LetterKind[]])
export const LetterLanguage = z.enum(['sv', 'en'])

/** Which text it is: of what letter, in what language, and to whom. */
const WhichText = z.object({
  kind: KindOfLetter,
  language: LetterLanguage,
  /** Null is all who answer. */
  respondentKind: RespondentKind.nullable(),
  /** For this round only, or for every round of the county. */
  scope: z.enum(['round', 'county']),
})
export type WhichText = z.infer<typeof WhichText>

const Words = z.object({
  subject: line(200).refine((text) => text !== '', 'write-something'),
  body: prose(6000).refine((text) => text !== '', 'write-something'),
})

/** A text whose places can be filled, and that has those it must have. */
const hasItsPlaceholders = (
  { kind, subject, body }: { kind: LetterKind; subject: string; body: string },
  context: z.RefinementCtx,
) => {
  const faults = faultsInTemplate(kind, { subject, body })
  for (const path of ['subject', 'body'] as const)
    for (const { code } of faults[path]) context.addIssue({ code: 'custom', message: code, path: [path] })
}

const example = { subject: '{omgång}: svara', body: 'Svara senast {datum}. {frivilligt}\n\n{länk}' }

export const LetterText = z
  .object({ ...WhichText.shape, ...Words.shape })
  .superRefine(hasItsPlaceholders)
  .meta({ examples: [{ kind: 'invitation', language: 'sv', respondentKind: null, scope: 'round', ...example }] })
export type LetterText = z.infer<typeof LetterText>

const WrittenText = z.object({
  ...WhichText.shape,
  ...Words.shape,
})
export type WrittenText = z.infer<typeof WrittenText>

const StandardText = z.object({ kind: KindOfLetter, language: LetterLanguage, ...Words.shape })
export type StandardText = z.infer<typeof StandardText>

/** Somebody that a letter of the round may go to. */
const Recipient = z.object({
  personId: Id,
  name: z.string(),
  language: LetterLanguage,
  /** What they answer for. */
  respondents: z.array(z.string()),
  /** The kind of all of them, when it is one. */
  respondentKind: RespondentKind.nullable(),
})
export type Recipient = z.infer<typeof Recipient>

export const Letters = z.object({
  texts: z.array(WrittenText),
  standard: z.array(StandardText),
  recipients: z.array(Recipient),
})
export type Letters = z.infer<typeof Letters>

/** What a letter of one kind would say to one recipient, place by place. */
export const FilledPlaces = z.object({
  values: z.record(z.string(), z.string()),
  fictional: z.boolean(),
  publicUrl: z.string(),
})
export type FilledPlaces = z.infer<typeof FilledPlaces>

export const letters = {
  list: {
    summary: 'Lists the texts of the letters of a round, and whom they may go to',
    method: 'GET',
    url: '/rounds/:roundId/letters',
    schema: { params: OneRound, response: { 200: Letters } },
  },
  write: {
    summary: 'Writes the text of a letter in the place of the standard text',
    method: 'PUT',
    url: '/rounds/:roundId/letters',
    schema: { params: OneRound, body: LetterText, response: { 200: Letters } },
  },
  reset: {
    summary: 'Goes back to the text that a letter would have otherwise',
    method: 'POST',
    url: '/rounds/:roundId/letters/standard',
    schema: { params: OneRound, body: WhichText, response: { 200: Letters } },
  },
  places: {
    summary: 'Reads what stands in the places of a letter to a contact of the round, for a preview',
    method: 'GET',
    url: '/rounds/:roundId/letters/:kind/places',
    schema: {
      params: z.object({ ...OneRound.shape, kind: KindOfLetter }),
      querystring: z.object({ language: LetterLanguage.default('sv'), personId: Id.optional() }),
      response: { 200: FilledPlaces },
    },
  },
  test: {
    summary: 'Sends a letter to the one who asks, as a contact of the round would get it, without a link that works',
    method: 'POST',
    url: '/rounds/:roundId/letters/test',
    once: true,
    schema: {
      params: OneRound,
      body: z
        .object({ kind: KindOfLetter, language: LetterLanguage, personId: Id.optional(), ...Words.shape })
        .superRefine(hasItsPlaceholders)
        .meta({
          examples: [
            { kind: 'invitation', language: 'sv', personId: '0199a000-0000-7000-8000-0000000000c1', ...example },
          ],
        }),
      response: { 200: z.object({ to: z.string() }) },
    },
  },
} as const satisfies Record<string, Endpoint>
