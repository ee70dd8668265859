import { z } from 'zod'
import { FileBytes, type Endpoint } from '../../endpoint.ts'
import { OneRespondent } from '../../respondents/respondent.ts'
import { line, someLine } from '../../typed-text.ts'
import { MOST_CROSSWALK_ROWS } from './crosswalk-rows.ts'

/** A question of another survey, as the file says it: which of ours answer it, and how an answer is written there. */
const CrosswalkRow = z.object({
  /** Of the file, so that a fault can be found in it. */
  row: z.int().min(1),
  number: line(40).meta({ examples: ['3a'] }),
  wording: line(1000).meta({ examples: ['Har kommunen en lägesbild?'] }),
  /** Addresses of our questions: `knowledge.pictureStatus`. */
  addresses: line(2000).meta({ examples: ['knowledge.pictureStatus'] }),
  /** `current = Ja; none = Nej`: our option, and what it is there. */
  options: line(4000).meta({ examples: ['current = Ja; none = Nej'] }),
})

/** How another survey's questions are answered with ours. */
export const Crosswalk = z.object({
  name: someLine(200).meta({ examples: ['Undersökning om trygghet (fiktivt exempel)'] }),
  rows: z.array(CrosswalkRow).min(1).max(MOST_CROSSWALK_ROWS),
})
export type Crosswalk = z.infer<typeof Crosswalk>

export const crosswalkFaults = [
  'nothing-asked',
  'number-twice',
  'question-unknown',
  'question-twice',
  'option-unreadable',
  'option-unknown',
  'option-twice',
] as const

export const CrosswalkFault = z.object({
  row: z.int(),
  fault: z.enum(crosswalkFaults),
  /** What stands there. */
  said: z.string(),
})
export type CrosswalkFault = z.infer<typeof CrosswalkFault>

/** A respondent's own answers in the order of another survey. */
export const OtherSurvey = z.object({
  name: z.string(),
  round: z.string(),
  respondent: z.string(),
  authority: z.string(),
  fictional: z.boolean(),
  of: z.enum(['draft', 'submission']),
  questions: z.array(
    z.object({
      row: z.int(),
      number: z.string(),
      wording: z.string(),
      answers: z.array(
        z.object({
          /** Where it comes from: our section, our question, and of a repeated group which. */
          section: z.string(),
          question: z.string(),
          entry: z.string().nullable(),
          lines: z.array(z.string()),
        }),
      ),
    }),
  ),
  /** What is answered here and asked nowhere there. */
  notUsed: z.array(z.object({ section: z.string(), question: z.string() })),
  faults: z.array(CrosswalkFault),
})
export type OtherSurvey = z.infer<typeof OtherSurvey>

const asked = {
  params: OneRespondent,
  body: z.object({
    crosswalk: Crosswalk,
    language: z.enum(['sv', 'en']),
    /** The answers as they stand, or as they were submitted last. */
    of: z.enum(['draft', 'submission']),
  }),
}

/** A respondent's answers, put so that another survey can be answered with them. Nothing of it is kept. */
export const otherSurveys = {
  answer: {
    summary: 'Puts the answers of a respondent in the order of another survey, by a crosswalk of its own',
    method: 'POST',
    url: '/respondents/:respondentId/other-survey',
    schema: { ...asked, response: { 200: OtherSurvey } },
  },
  asDocx: {
    summary: 'Downloads the same as a Word document',
    method: 'POST',
    url: '/respondents/:respondentId/other-survey.docx',
    schema: {
      ...asked,
      produces: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      response: { 200: FileBytes },
    },
  },
} as const satisfies Record<string, Endpoint>
