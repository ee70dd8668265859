import { reminders } from '@kartlaggning/schema/respondents/reminders'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { planReminders } from './plan-reminders.ts'
import { readReminders } from './read-reminders.ts'
import { remindByHand } from './remind-by-hand.ts'

export function reminderRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...reminders.read,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => readReminders(trx, request.params.roundId)),
  })
  api.route({
    ...reminders.plan,
    config: { may: 'respondents.invite' },
    handler: (request) =>
      request.inTransaction((trx) => planReminders(trx, request.actor, request.params.roundId, request.body)),
  })
  api.route({
    ...reminders.send,
    config: { may: 'respondents.invite' },
    handler: (request) =>
      request.inTransaction((trx) => remindByHand(trx, request.params.roundId, request.body.respondents, publicUrl)),
  })
}
