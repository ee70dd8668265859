import { csvOf } from '@kartlaggning/schema/document/csv'
import { editionData } from '@kartlaggning/schema/report/edition-data'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { sendFile } from '../../http/send-file.ts'
import { asRows, listPublished, readCatalog, readEditionTable, readEditionTables } from './read-edition-data.ts'

/** Each address of the network, whatever it sends; each key has a limit of its own in the database. */
const config = { may: 'data.editions', rateLimit: { max: 600, timeWindow: '1 minute' } } as const

/** What a county has published, for programs that ask with a key. */
export function editionDataRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...editionData.list,
    config,
    handler: (request) => request.read((trx) => listPublished(trx, request.params.county, publicUrl)),
  })
  api.route({
    ...editionData.catalog,
    config,
    handler: async (request, reply) => {
      const catalog = await request.read((trx) => readCatalog(trx, request.params.county, publicUrl))
      return sendFile(reply, { name: `kartlaggning-${request.params.county}.rdf`, bytes: Buffer.from(catalog) })
    },
  })
  api.route({
    ...editionData.read,
    config,
    handler: (request) =>
      request.read((trx) => readEditionTables(trx, { ...request.params, ...request.query }, publicUrl)),
  })
  api.route({
    ...editionData.table,
    config,
    handler: async (request) => {
      const asked = { ...request.params, ...request.query }
      return asRows(await request.read((trx) => readEditionTable(trx, asked, asked.table)))
    },
  })
  api.route({
    ...editionData.csv,
    config,
    handler: async (request, reply) => {
      const asked = { ...request.params, ...request.query }
      const { anchor, table } = await request.read((trx) => readEditionTable(trx, asked, asked.table))
      const name = `kartlaggning-utgava-${asked.number}-${anchor}.csv`
      return sendFile(reply, { name, bytes: Buffer.from(csvOf(table, asked.flavour)) })
    },
  })
}
