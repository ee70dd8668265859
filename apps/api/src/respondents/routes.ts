import { actors } from '@kartlaggning/schema/respondents/actor'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { roundMail } from '@kartlaggning/schema/respondents/round-mail'
import { submittedByDay } from '@kartlaggning/schema/respondents/submitted-by-day'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { reportBounces } from '../mail/report-bounces.ts'
import { callRoutes } from './calls/routes.ts'
import { copyContacts } from './copy-contacts.ts'
import { countSubmittedByDay } from './count-submitted-by-day.ts'
import { decliningRoutes } from './declining/routes.ts'
import { endAccess } from './end-access.ts'
import { inviteAll } from './invite-all.ts'
import { inviteContact } from './invite-contact.ts'
import { letterRoutes } from './letters/routes.ts'
import { listAccess } from './list-access.ts'
import { listActors } from './list-actors.ts'
import { listDeadlineMoves } from './list-deadline-moves.ts'
import { listRespondents } from './list-respondents.ts'
import { mergeActors, separateActor } from './merge-actors.ts'
import { moveDeadlines } from './move-deadlines.ts'
import { peopleRoutes } from './people/routes.ts'
import { preflightRoutes } from './preflight/routes.ts'
import { proposeActor } from './propose-actor.ts'
import { readActorRegister } from './read-actor-register.ts'
import { reopenRound } from './reopen-round.ts'
import { readMailLog } from './read-mail-log.ts'
import { reminderRoutes } from './reminders/routes.ts'
import { restoreAccess } from './restore-access.ts'
import { reviewActor } from './review-actor.ts'

export function respondentRoutes(api: Api, config: Config) {
  actorRoutes(api)
  accessRoutes(api, config)
  deadlineRoutes(api, config)
  peopleRoutes(api, config)
  letterRoutes(api, config)
  preflightRoutes(api)
  mailRoutes(api)
  reminderRoutes(api, config)
  callRoutes(api)
  decliningRoutes(api, config)
  api.route({
    ...respondents.list,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => listRespondents(trx, request.params.roundId)),
  })
  api.route({
    ...respondents.invite,
    config: { may: 'respondents.invite' },
    handler: (request) =>
      request.inTransaction((trx) => inviteContact(trx, request.params.respondentId, request.body, config.publicUrl)),
  })
  api.route({
    ...respondents.bringContacts,
    config: { may: 'respondents.invite' },
    handler: (request) => request.inTransaction((trx) => copyContacts(trx, request.params.roundId)),
  })
  api.route({
    ...respondents.inviteAll,
    config: { may: 'respondents.invite' },
    handler: (request) => request.inTransaction((trx) => inviteAll(trx, request.params.roundId, config.publicUrl)),
  })
}

function deadlineRoutes(api: Api, config: Config) {
  api.route({
    ...submittedByDay.read,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => countSubmittedByDay(trx, request.params.roundId)),
  })
  api.route({
    ...deadlines.list,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => listDeadlineMoves(trx, request.params.roundId)),
  })
  api.route({
    ...deadlines.move,
    config: { may: 'rounds.move-deadlines' },
    handler: (request) =>
      request.inTransaction((trx) => moveDeadlines(trx, request.params.roundId, request.body, config.publicUrl)),
  })
  api.route({
    ...deadlines.reopen,
    config: { may: 'rounds.undo' },
    handler: (request) =>
      request.inTransaction((trx) => reopenRound(trx, request.params.roundId, request.body, config.publicUrl)),
  })
}

function accessRoutes(api: Api, config: Config) {
  api.route({
    ...respondents.access,
    config: { may: 'respondents.access' },
    handler: (request) => request.read((trx) => listAccess(trx, request.params.respondentId)),
  })
  api.route({
    ...respondents.endAccess,
    config: { may: 'respondents.access' },
    handler: (request) => request.inTransaction((trx) => endAccess(trx, request.params)),
  })
  api.route({
    ...respondents.restoreAccess,
    config: { may: 'respondents.access' },
    handler: (request) => request.inTransaction((trx) => restoreAccess(trx, request.params, config.publicUrl)),
  })
}

function actorRoutes(api: Api) {
  api.route({
    ...actors.list,
    config: { may: 'actors.read' },
    handler: (request) => request.read((trx) => listActors(trx)),
  })
  api.route({
    ...actors.propose,
    config: { may: 'actors.propose' },
    handler: (request) =>
      request.inTransaction((trx) => proposeActor(trx, request.actor, request.params.actorId, request.body)),
  })
  api.route({
    ...actors.register,
    config: { may: 'actors.register' },
    handler: (request) => request.read((trx) => readActorRegister(trx, request.params.county)),
  })
  api.route({
    ...actors.review,
    config: { may: 'actors.register' },
    handler: (request) =>
      request.inTransaction((trx) => reviewActor(trx, request.actor, request.params.actorId, request.body)),
  })
  api.route({
    ...actors.merge,
    config: { may: 'actors.register' },
    handler: (request) =>
      request.inTransaction((trx) => mergeActors(trx, request.actor, request.params.actorId, request.body)),
  })
  api.route({
    ...actors.separate,
    config: { may: 'actors.register' },
    handler: (request) => request.inTransaction((trx) => separateActor(trx, request.params.actorId, request.body)),
  })
}

function mailRoutes(api: Api) {
  api.route({
    ...roundMail.log,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => readMailLog(trx, request.params.roundId)),
  })
  api.route({
    ...roundMail.reportBounce,
    config: { may: 'respondents.invite' },
    handler: (request) =>
      request.inTransaction((trx) => reportBounces(trx, request.params.roundId, request.body.report)),
  })
}
