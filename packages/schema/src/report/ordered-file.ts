import { z } from 'zod'
import { FileLanguage } from '../answers/files.ts'
import { FileBytes, type Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneEdition, ReportReader } from './report.ts'

const FORMATS = ['pdf', 'docx', 'pptx', 'xlsx'] as const

/** A file of an edition, how far it has come, and of how many parts: how many is not known before it is begun. */
export const OrderedFile = z.object({
  id: Id,
  reader: ReportReader,
  format: z.enum(FORMATS),
  language: z.enum(['sv', 'en']),
  state: z.enum(['waiting', 'making', 'made', 'failed', 'cancelled']),
  partsMade: z.int(),
  parts: z.int().nullable(),
  /** In bytes, once it is made. */
  size: z.int().nullable(),
})
export type OrderedFile = z.infer<typeof OrderedFile>

const url = '/rounds/:roundId/editions/:number/files'
const OneFile = OneEdition.extend({ fileId: Id })

/** Files that take long: each is for whoever ordered it, and gone a day later. */
export const orderedFiles = {
  order: {
    summary: 'Orders a file of an edition, which is then made while whoever ordered it does something else',
    description:
      'What is ordered again with the same id is ordered once. The file is fetched within a day, or until the same is ordered anew.',
    refuses: ['too-many-requests'],
    method: 'POST',
    url,
    schema: {
      params: OneEdition,
      body: z.object({
        id: Id,
        format: z.enum(FORMATS),
        language: FileLanguage,
        /** As which reader; whoever does not say is given the widest that they may read. */
        reader: ReportReader.optional(),
      }),
      response: { 200: OrderedFile },
    },
  },
  list: {
    summary: 'Lists the files of an edition that one has ordered, and how far each has come',
    description: 'Given what was `seen` last, it waits some seconds for something else to tell.',
    refuses: ['too-many-requests'],
    method: 'GET',
    url,
    schema: {
      params: OneEdition,
      querystring: z.object({ seen: z.string().max(100).optional() }),
      response: { 200: z.object({ seen: z.string(), files: z.array(OrderedFile) }) },
    },
  },
  cancel: {
    summary: 'Cancels a file that one has ordered and that is not made yet',
    method: 'POST',
    url: `${url}/:fileId/cancel`,
    schema: { params: OneFile, response: { 200: OrderedFile } },
  },
  fetch: {
    summary: 'Downloads a file that one has ordered and that is made',
    method: 'GET',
    url: `${url}/:fileId`,
    schema: { params: OneFile, produces: ['application/octet-stream'], response: { 200: FileBytes } },
  },
} as const satisfies Record<string, Endpoint>
