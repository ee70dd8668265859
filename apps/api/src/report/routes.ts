import { reports } from '@kartlaggning/schema/report/report'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { readReport } from './read-report.ts'
import { publishEdition } from './publish-edition.ts'
import { listEditions, readEdition } from './read-editions.ts'
import { sendReport } from './send-report.ts'

export function reportRoutes(api: Api, config: Config) {
  api.route({
    ...reports.preview,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => readReport(trx, request.params.roundId, 'county-board')),
  })
  api.route({
    ...reports.previewForOthers,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => readReport(trx, request.params.roundId, 'lansbra')),
  })
  api.route({
    ...reports.publish,
    config: { may: 'report.publish' },
    handler: (request) =>
      request.inTransaction(async (trx) => {
        const { roundId } = request.params
        const edition = await publishEdition(trx, request.actor, roundId, request.body.note)
        await sendReport(trx, roundId, edition, config.publicUrl)
        return edition
      }),
  })
  api.route({
    ...reports.editions,
    config: { may: 'report.read' },
    handler: (request) => request.read((trx) => listEditions(trx, request.params.roundId)),
  })
  api.route({
    ...reports.read,
    config: { may: 'report.read' },
    handler: async (request, reply) => {
      const { body } = await request.read((trx) => readEdition(trx, request.params))
      // The frozen bytes leave as they are; a serializer could put them in another order.
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .serializer(String)
        .send(body as never)
    },
  })
}
