import { disclosures } from '@kartlaggning/schema/answers/disclosure/disclosure'
import type { FastifyRequest } from 'fastify'
import type { Api } from '../../http/api.ts'
import { sendFile } from '../../http/send-file.ts'
import { noteReading } from '../../identity/note-reading.ts'
import { copiesOf, keepDisclosure, readForDisclosure } from './make-disclosure.ts'
import { readCopy } from './read-copy.ts'
import { readDisclosures } from './read-disclosures.ts'

/** Copies of submissions, with some answers masked, for those who ask for the official document. */
export function disclosureRoutes(api: Api) {
  api.route({
    ...disclosures.read,
    config: { may: 'answers.disclose' },
    handler: (request) => {
      const { respondentId } = request.params
      return request.readThenWrite(
        (trx) => readDisclosures(trx, respondentId, request.query.language),
        async (trx, found) => {
          if (found.submission) await noteReading(trx, 'submission-read', respondentId)
          return found
        },
      )
    },
  })
  api.route({
    ...disclosures.make,
    config: { may: 'answers.disclose' },
    handler: async (request) => {
      const { respondentId } = request.params
      const read = await request.read((trx) => readForDisclosure(trx, respondentId, request.body))
      const copies = await copiesOf(read)
      return request.inTransaction((trx) => keepDisclosure(trx, request.actor, respondentId, request.body, copies))
    },
  })
  api.route({
    ...disclosures.asPdf,
    config: { may: 'answers.disclose' },
    handler: async (request, reply) => sendFile(reply, await takeCopy(request, request.params, 'pdf')),
  })
  api.route({
    ...disclosures.asDocx,
    config: { may: 'answers.disclose' },
    handler: async (request, reply) => sendFile(reply, await takeCopy(request, request.params, 'docx')),
  })
}

const takeCopy = (
  request: FastifyRequest,
  asked: { readonly respondentId: string; readonly disclosureId: string },
  format: 'pdf' | 'docx',
) =>
  request.readThenWrite(
    (trx) => readCopy(trx, asked, format),
    async (trx, found) => {
      await noteReading(trx, 'file-downloaded', asked.respondentId, `disclosure ${format}`)
      return found
    },
  )
