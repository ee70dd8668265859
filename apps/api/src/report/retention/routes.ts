import { retention } from '@kartlaggning/schema/report/retention/retention'
import type { Api } from '../../http/api.ts'
import { confirmErasure } from './confirm-erasure.ts'
import { noteDecision } from './note-decision.ts'
import { proposeErasure } from './propose-erasure.ts'
import { readPeriods } from './read-periods.ts'
import { readRetention } from './read-retention.ts'
import { withdrawErasure } from './withdraw-erasure.ts'

const keep = { may: 'retention.keep' } as const

export function retentionRoutes(api: Api) {
  api.route({
    ...retention.read,
    config: keep,
    handler: (request) => request.read((trx) => readRetention(trx, request.params.county)),
  })
  api.route({
    ...retention.periods,
    config: { may: 'retention.read-periods' },
    handler: (request) => request.read(readPeriods),
  })
  api.route({
    ...retention.decide,
    config: keep,
    handler: (request) =>
      request.inTransaction((trx) => noteDecision(trx, request.actor, request.params, request.body)),
  })
  api.route({
    ...retention.propose,
    config: keep,
    handler: (request) => request.inTransaction((trx) => proposeErasure(trx, request.params.county)),
  })
  api.route({
    ...retention.withdraw,
    config: keep,
    handler: (request) => request.inTransaction((trx) => withdrawErasure(trx, request.actor, request.params)),
  })
  api.route({
    ...retention.confirm,
    config: keep,
    handler: (request) => request.inTransaction((trx) => confirmErasure(trx, request.params, request.body)),
  })
}
