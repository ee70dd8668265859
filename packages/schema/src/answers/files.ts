import { z } from 'zod'
import { FileBytes, type Endpoint } from '../endpoint.ts'
import { OneRespondent } from '../respondents/respondent.ts'

/** The language of a file; its texts are in both. */
export const FileLanguage = z.enum(['sv', 'en']).default('sv')

/** Blank copies of the questions about one of a repeated group. */
export const MAX_COPIES = 10

/** What respondents can take with them. */
export const papers = {
  answers: {
    summary: 'Downloads the newest submission as a tagged PDF: same answers, same bytes',
    method: 'GET',
    url: '/respondents/:respondentId/submission.pdf',
    schema: {
      params: OneRespondent,
      querystring: z.object({ language: FileLanguage }),
      produces: ['application/pdf'],
      response: { 200: FileBytes },
    },
  },
  questions: {
    summary: 'Downloads the questions as a Word file to fill in on paper, with the answers of last round if wished',
    method: 'GET',
    url: '/respondents/:respondentId/questions.docx',
    schema: {
      params: OneRespondent,
      querystring: z.object({
        language: FileLanguage,
        previous: z.enum(['yes', 'no']).default('yes'),
        copies: z.coerce.number().int().min(0).max(MAX_COPIES).default(1),
      }),
      produces: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      response: { 200: FileBytes },
    },
  },
} as const satisfies Record<string, Endpoint>
