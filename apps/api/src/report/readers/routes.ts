import { editionReaders } from '@kartlaggning/schema/report/edition-readers'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { sayFrom } from '../../identity/limit-sign-in.ts'
import { endReader } from './end-reader.ts'
import { eraseReader } from './erase-reader.ts'
import { inviteReader } from './invite-reader.ts'
import { listReaders } from './list-readers.ts'

export function editionReaderRoutes(api: Api, config: Config) {
  api.route({
    ...editionReaders.list,
    config: { may: 'report.preview' },
    handler: (request) => request.read((trx) => listReaders(trx, request.params.roundId)),
  })
  api.route({
    ...editionReaders.invite,
    config: { may: 'report.publish' },
    handler: (request) =>
      request.inTransaction(async (trx) => {
        await sayFrom(trx, request.ip)
        return inviteReader(trx, request.actor, { ...request.params, ...request.body }, config.publicUrl)
      }),
  })
  api.route({
    ...editionReaders.end,
    config: { may: 'report.publish' },
    handler: (request) =>
      request.inTransaction(async (trx) => {
        await sayFrom(trx, request.ip)
        return endReader(trx, request.actor, request.params)
      }),
  })
  api.route({
    ...editionReaders.erase,
    config: { may: 'people.keep' },
    handler: (request) =>
      request.inTransaction(async (trx) => {
        await sayFrom(trx, request.ip)
        return eraseReader(trx, request.params)
      }),
  })
}
