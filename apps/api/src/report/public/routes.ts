import { csvOf } from '@kartlaggning/schema/document/csv'
import { tablesIn } from '@kartlaggning/schema/document/tables-in'
import { publicDocument } from '@kartlaggning/schema/report/public/public-document'
import { publicReports } from '@kartlaggning/schema/report/public/public-report'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { stillStands } from '../../http/etag.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { sendFile, whileWaitedFor } from '../../http/send-file.ts'
import { editionFile } from '../edition-file.ts'
import { previewPublicReport } from './preview-public-report.ts'
import { readPublicCatalog } from './read-public-catalog.ts'
import { listPublicEditions, readPublicEdition } from './read-public-editions.ts'
import { withdrawEdition } from './withdraw-edition.ts'

/** Anybody may ask, but not without end: files take the machine's time. */
const config = { may: 'public', rateLimit: { max: 300, timeWindow: '1 minute' } } as const

/** What is the same to everyone may be kept by whoever reads it, who then asks whether it still stands. */
function keep(reply: FastifyReply) {
  return reply.header('cache-control', 'public, no-cache')
}

export function publicReportRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...publicReports.preview,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => previewPublicReport(trx, request.params.roundId)),
  })
  api.route({
    ...publicReports.withdraw,
    config: { may: 'report.publish' },
    handler: (request) =>
      request.inTransaction((trx) => withdrawEdition(trx, request.actor, request.params, request.body.reason)),
  })
  api.route({
    ...publicReports.list,
    config,
    handler: async (request, reply) => {
      const editions = await listPublicEditions(api.db, request.params.roundId)
      keep(reply)
      return editions
    },
  })
  api.route({
    ...publicReports.read,
    config,
    handler: async (request, reply) => {
      const { edition, replacedBy, document } = await readPublicEdition(api.db, request.params)
      const body = `{"edition":${JSON.stringify(edition)},"replacedBy":${JSON.stringify(replacedBy)},"report":${document}}`
      // The frozen bytes leave as they are; a serializer could put them in another order.
      return keep(reply)
        .header('content-type', 'application/json; charset=utf-8')
        .serializer(String)
        .send(body as never)
    },
  })
  for (const [endpoint, format] of [
    [publicReports.asPdf, 'pdf'],
    [publicReports.asDocx, 'docx'],
    [publicReports.asXlsx, 'xlsx'],
  ] as const)
    api.route({
      ...endpoint,
      config,
      handler: async (request, reply) => {
        const { edition, report, document } = await readPublicEdition(api.db, request.params)
        const { language } = request.query
        if (isKept(request, reply, `${edition.hash}-${format}-${language}`)) return notModified(reply)
        const published = { ...edition, roundId: report.round.id, publishedBy: report.round.authority, note: '' }
        const frozen = { edition: published, reader: 'public', round: report.round, document } as const
        return sendFile(reply, await editionFile(frozen, format, language, { signal: whileWaitedFor(reply) }))
      },
    })
  api.route({
    ...publicReports.csv,
    config,
    handler: async (request, reply) => {
      const { edition, report } = await readPublicEdition(api.db, request.params)
      const { language, flavour } = request.query
      const { table: anchor, number } = request.params
      const found = tablesIn(publicDocument(edition, report, language)).find((it) => it.anchor === anchor)
      if (!found) throw new ProblemError('not-found')
      if (isKept(request, reply, `${edition.hash}-${anchor}-${flavour}-${language}`)) return notModified(reply)
      const name = `kartlaggning-${report.round.county}-${report.round.year}-utgava-${number}-${anchor}.csv`
      return sendFile(reply, { name, bytes: Buffer.from(csvOf(found.table, flavour)) })
    },
  })
  api.route({
    ...publicReports.catalog,
    config,
    handler: async (request, reply) => {
      const { county } = request.params
      const catalog = await readPublicCatalog(api.db, county, publicUrl)
      return sendFile(keep(reply), { name: `kartlaggning-${county}.rdf`, bytes: Buffer.from(catalog) })
    },
  })
}

const isKept = (request: FastifyRequest, reply: FastifyReply, tag: string) =>
  stillStands(request, keep(reply), `"${tag}"`)

const notModified = (reply: FastifyReply) => reply.code(304).send() as never
