import { z } from 'zod'
import { FileBytes, type Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { FileLanguage } from '../files.ts'
import { OnBehalf } from '../../respondents/proxy.ts'
import { OneRespondent } from '../../respondents/respondent.ts'
import { line, prose } from '../../typed-text.ts'
import { Mask, MaskGround } from './mask.ts'

/** An answer of a submission, as it may be masked. */
const DisclosableAnswer = z.object({
  entry: Id.nullable(),
  /** Of a row of a matrix too: `problems.degree.drugs`. */
  question: z.string(),
  asked: z.string(),
  /** Of a row: what the matrix asks. */
  within: z.string().nullable(),
  said: z.array(z.string()),
  /** Why it is proposed to be masked; null where nothing speaks for it. */
  proposed: z.object({ ground: MaskGround, because: z.enum(['secrecy-mark', 'personal-data']) }).nullable(),
})
export type DisclosableAnswer = z.infer<typeof DisclosableAnswer>

const DisclosableSection = z.object({
  id: z.string(),
  title: z.string(),
  answers: z.array(DisclosableAnswer),
  entries: z.array(z.object({ id: Id, title: z.string(), answers: z.array(DisclosableAnswer) })),
})
export type DisclosableSection = z.infer<typeof DisclosableSection>

/** A copy that was made of a submission, to be handed out. */
export const Disclosure = z.object({
  id: Id,
  /** Of the submission that it is a copy of. */
  reference: z.string(),
  version: z.int(),
  language: z.enum(['sv', 'en']),
  /** Empty when whoever asked has not said who they are: nobody has to. */
  requestedBy: z.string(),
  note: z.string(),
  disclosedBy: z.string(),
  disclosedAt: z.iso.datetime(),
  masks: z.array(Mask.extend({ asked: z.string() })),
  files: z.array(z.object({ format: z.enum(['pdf', 'docx']), hash: z.string() })),
})
export type Disclosure = z.infer<typeof Disclosure>

/** What has been submitted last, to choose in, and every copy that has been made. Nothing to choose in before there is one. */
export const Disclosures = z.object({
  submission: z
    .object({
      id: Id,
      version: z.int(),
      reference: z.string(),
      /** The county board has submitted it on the respondent’s behalf. */
      onBehalf: OnBehalf.optional(),
    })
    .nullable(),
  sections: z.array(DisclosableSection),
  disclosures: z.array(Disclosure),
})
export type Disclosures = z.infer<typeof Disclosures>

export const NewDisclosure = z.object({
  /** What was read when the masks were chosen; a later one is not copied unseen. */
  submissionId: Id,
  language: FileLanguage,
  requestedBy: line(200),
  note: prose(2000),
  masks: z.array(Mask).max(2000, 'too-many-chosen'),
})
export type NewDisclosure = z.infer<typeof NewDisclosure>

const OneDisclosure = OneRespondent.extend({ disclosureId: Id })

/** Copies of submissions for whoever asks for the official document. */
export const disclosures = {
  read: {
    summary: 'Reads the newest submission answer by answer with what is proposed to be masked, and the copies made',
    method: 'GET',
    url: '/respondents/:respondentId/disclosures',
    schema: {
      params: OneRespondent,
      querystring: z.object({ language: FileLanguage }),
      response: { 200: Disclosures },
    },
  },
  make: {
    summary: 'Makes a copy of a submission with some answers masked, as PDF/A and as a Word file, and keeps both',
    refuses: ['answer-not-asked', 'document-was-altered'],
    method: 'POST',
    url: '/respondents/:respondentId/disclosures',
    once: true,
    limits: { bytes: 1_000_000, depth: 4, items: 12_000 },
    schema: { params: OneRespondent, body: NewDisclosure, response: { 200: Disclosure } },
  },
  asPdf: {
    summary: 'Downloads a copy that was made as PDF/A, in the bytes it had then',
    method: 'GET',
    url: '/respondents/:respondentId/disclosures/:disclosureId/copy.pdf',
    schema: { params: OneDisclosure, produces: ['application/pdf'], response: { 200: FileBytes } },
  },
  asDocx: {
    summary: 'Downloads a copy that was made as a Word file, in the bytes it had then',
    method: 'GET',
    url: '/respondents/:respondentId/disclosures/:disclosureId/copy.docx',
    schema: {
      params: OneDisclosure,
      produces: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      response: { 200: FileBytes },
    },
  },
} as const satisfies Record<string, Endpoint>
