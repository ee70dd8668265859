import { z } from 'zod'
import { FileBytes, type Endpoint } from '../../endpoint.ts'
import { OneRespondent } from '../../respondents/respondent.ts'
import { OneRound } from '../../rounds/round.ts'

/** Whom the file is made for: what they may not see is not in it. */
export const ExportReader = z.enum(['county-board', 'lansbra', 'public']).default('county-board')
export type ExportReader = z.infer<typeof ExportReader>

const language = z.enum(['sv', 'en']).default('sv')
const flavour = z.enum(['swedish-excel', 'open']).default('swedish-excel')
/** What a respondent takes out of its own: the answers as they stand, or as they were submitted last. */
const of = z.enum(['draft', 'submission']).default('submission')

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** All that has been submitted in a round, and all that a respondent has answered, in open formats. */
export const answerExports = {
  workbook: {
    summary: 'Downloads everything submitted in a round as a workbook, a sheet for each group',
    method: 'GET',
    url: '/rounds/:roundId/answers.xlsx',
    schema: {
      params: OneRound,
      querystring: z.object({ language, reader: ExportReader }),
      produces: [WORKBOOK],
      response: { 200: FileBytes },
    },
  },
  tables: {
    summary: 'Downloads the same as csv, a file for each group, as Swedish Excel or as everything else reads it',
    method: 'GET',
    url: '/rounds/:roundId/answers.zip',
    schema: {
      params: OneRound,
      querystring: z.object({ language, reader: ExportReader, flavour }),
      produces: ['application/zip'],
      response: { 200: FileBytes },
    },
  },
  json: {
    summary: 'Downloads the same as JSON, the answers as they were frozen',
    method: 'GET',
    url: '/rounds/:roundId/answers.json',
    schema: {
      params: OneRound,
      querystring: z.object({ language, reader: ExportReader }),
      produces: ['application/json'],
      response: { 200: FileBytes },
    },
  },
  ownWorkbook: {
    summary: 'Downloads what a respondent has answered as a workbook',
    method: 'GET',
    url: '/respondents/:respondentId/answers.xlsx',
    schema: {
      params: OneRespondent,
      querystring: z.object({ language, of }),
      produces: [WORKBOOK],
      response: { 200: FileBytes },
    },
  },
  ownTables: {
    summary: 'Downloads what a respondent has answered as csv',
    method: 'GET',
    url: '/respondents/:respondentId/answers.zip',
    schema: {
      params: OneRespondent,
      querystring: z.object({ language, of, flavour }),
      produces: ['application/zip'],
      response: { 200: FileBytes },
    },
  },
  ownJson: {
    summary: 'Downloads what a respondent has answered as JSON',
    method: 'GET',
    url: '/respondents/:respondentId/answers.json',
    schema: {
      params: OneRespondent,
      querystring: z.object({ language, of }),
      produces: ['application/json'],
      response: { 200: FileBytes },
    },
  },
} as const satisfies Record<string, Endpoint>
