import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { beginReconciliation } from './begin-reconciliation.ts'
import { confirmJointAction } from './confirm-joint-action.ts'
import { countByQuestion } from './count-by-question.ts'
import { readBothSides } from './read-both-sides.ts'
import { followReconciliation } from './follow-reconciliation.ts'
import { finishReconciliation } from './finish-reconciliation.ts'
import { readReconciliation } from './read-reconciliation.ts'
import { sayOfDifference } from './say-of-difference.ts'
import { setLastDay } from './set-last-day.ts'
import { takeBackConfirmation } from './take-back-confirmation.ts'
import { notifySides } from './notify-sides.ts'

export function reconciliationRoutes(api: Api, config: Config) {
  api.route({
    ...reconciliation.begin,
    config: { may: 'reconciliation.begin' },
    handler: (request) =>
      request.inTransaction(async (trx) => {
        const round = await beginReconciliation(trx, request.params.roundId, request.query.until)
        await notifySides(trx, round.id, config.publicUrl)
        return round
      }),
  })
  api.route({
    ...reconciliation.follow,
    config: { may: 'reconciliation.follow' },
    handler: (request) => request.read((trx) => followReconciliation(trx, request.params.roundId)),
  })
  api.route({
    ...reconciliation.read,
    config: { may: 'reconciliation.take-part' },
    handler: (request) => request.read((trx) => readReconciliation(trx, request.params.respondentId)),
  })
  api.route({
    ...reconciliation.confirm,
    config: { may: 'reconciliation.take-part' },
    handler: (request) =>
      request.inTransaction((trx) => confirmJointAction(trx, request.actor, request.params, request.body)),
  })
  api.route({
    ...reconciliation.say,
    config: { may: 'reconciliation.take-part' },
    handler: (request) =>
      request.inTransaction((trx) =>
        sayOfDifference(trx, request.actor, request.params, request.body, config.publicUrl),
      ),
  })
  api.route({
    ...reconciliation.finish,
    config: { may: 'reconciliation.take-part' },
    handler: (request) =>
      request.inTransaction((trx) =>
        finishReconciliation(trx, request.actor, request.params.respondentId, request.body.finished, config.publicUrl),
      ),
  })
  api.route({
    ...reconciliation.setLastDay,
    config: { may: 'reconciliation.last-day' },
    handler: (request) => request.inTransaction((trx) => setLastDay(trx, request.params.roundId, request.body.until)),
  })
  api.route({
    ...reconciliation.questions,
    config: { may: 'reconciliation.follow' },
    handler: (request) => request.read((trx) => countByQuestion(trx, request.params.roundId)),
  })
  api.route({
    ...reconciliation.ofMunicipality,
    config: { may: 'reconciliation.follow' },
    handler: (request) =>
      request.read((trx) => readBothSides(trx, request.params.roundId, request.params.municipality)),
  })
  api.route({
    ...reconciliation.takeBack,
    config: { may: 'reconciliation.take-part' },
    handler: (request) => request.inTransaction((trx) => takeBackConfirmation(trx, request.params)),
  })
}
