import { initiativeCatalogue } from '@kartlaggning/schema/report/initiatives/initiative-catalogue'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { streamFile } from '../../http/send-file.ts'
import { askAboutInitiative } from './ask-about-initiative.ts'
import { findSharedInitiatives } from './find-shared-initiatives.ts'
import { asCsv, asXlsx, fileName, readForFile } from './initiatives-file.ts'

/** Each question is a mail to everyone who coordinates the county. */
const MAILS_AN_HOUR = { max: 60, timeWindow: '1 hour' }

export function initiativeRoutes(api: Api, config: Config) {
  api.route({
    ...initiativeCatalogue.find,
    config: { may: 'initiatives.find' },
    handler: (request) => request.read((trx) => findSharedInitiatives(trx, request.params.county, request.query)),
  })
  api.route({
    ...initiativeCatalogue.asXlsx,
    config: { may: 'initiatives.find' },
    handler: async (request, reply) => {
      const found = await request.read((trx) => readForFile(trx, request.params.county, request.query))
      return streamFile(reply, fileName(found, 'xlsx'), asXlsx(found))
    },
  })
  api.route({
    ...initiativeCatalogue.asCsv,
    config: { may: 'initiatives.find' },
    handler: async (request, reply) => {
      const found = await request.read((trx) => readForFile(trx, request.params.county, request.query))
      return streamFile(reply, fileName(found, 'csv'), asCsv(found))
    },
  })
  api.route({
    ...initiativeCatalogue.ask,
    config: { may: 'initiatives.find', rateLimit: MAILS_AN_HOUR },
    handler: (request) =>
      request.inTransaction((trx) =>
        askAboutInitiative(trx, request.actor, request.params, request.body.message, config.publicUrl),
      ),
  })
}
