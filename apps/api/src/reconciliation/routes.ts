import { reconciliation } from '@kartlaggning/schema/reconciliation'
import type { Api } from '../http/api.ts'
import { beginReconciliation } from './begin-reconciliation.ts'
import { confirmJointAction } from './confirm-joint-action.ts'
import { followReconciliation } from './follow-reconciliation.ts'
import { readReconciliation } from './read-reconciliation.ts'

export function reconciliationRoutes(api: Api) {
  api.route({
    ...reconciliation.begin,
    config: { may: 'reconciliation.begin' },
    handler: (request) => request.inTransaction((trx) => beginReconciliation(trx, request.params.roundId)),
  })
  api.route({
    ...reconciliation.follow,
    config: { may: 'reconciliation.follow' },
    handler: (request) => request.inTransaction((trx) => followReconciliation(trx, request.params.roundId)),
  })
  api.route({
    ...reconciliation.read,
    config: { may: 'reconciliation.take-part' },
    handler: (request) => request.inTransaction((trx) => readReconciliation(trx, request.params.respondentId)),
  })
  api.route({
    ...reconciliation.confirm,
    config: { may: 'reconciliation.take-part' },
    handler: (request) =>
      request.inTransaction((trx) => confirmJointAction(trx, request.actor, request.params, request.body)),
  })
}
