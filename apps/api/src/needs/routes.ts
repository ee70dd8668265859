import { commenting } from '@kartlaggning/schema/needs/commenting'
import { needs } from '@kartlaggning/schema/needs/need'
import type { Config } from '../config.ts'
import type { Api } from '../http/api.ts'
import { commentOnNeed } from './commenting/comment-on-need.ts'
import { followCommenting } from './commenting/follow-commenting.ts'
import { openCommenting } from './commenting/open-commenting.ts'
import { readOwnNeeds } from './commenting/read-own-needs.ts'
import { listCountyNextSteps, writeCountyNextSteps } from './county-next-steps.ts'
import { attachPassage, detachPassage } from './attach-passage.ts'
import { decideNeed, decideTogether } from './decide-need.ts'
import { listNeedsOnPassages } from './list-needs-on-passages.ts'
import { mergeNeeds, separateNeed } from './merge-needs.ts'
import { listNeeds } from './list-needs.ts'
import { readNeed } from './read-needs.ts'
import { postponeNeeds } from './postpone-needs.ts'
import { readNeedQueue } from './read-need-queue.ts'
import { writeOwnNeed } from './write-own-need.ts'
import { undoDecisions } from './undo-decisions.ts'

export function needRoutes(api: Api, config: Config) {
  reviewRoutes(api)
  commentingRoutes(api, config)
}

/** Before it is published, those concerned read what will be said of them. */
function commentingRoutes(api: Api, config: Config) {
  api.route({
    ...commenting.open,
    config: { may: 'needs.tell' },
    handler: (request) =>
      request.inTransaction((trx) =>
        openCommenting(trx, request.actor, { ...request.params, ...request.body }, config.publicUrl),
      ),
  })
  api.route({
    ...commenting.follow,
    config: { may: 'needs.read' },
    handler: (request) => request.read((trx) => followCommenting(trx, request.params.roundId)),
  })
  api.route({
    ...commenting.own,
    config: { may: 'needs.read-own' },
    handler: (request) => request.read((trx) => readOwnNeeds(trx, request.params.respondentId)),
  })
  api.route({
    ...commenting.comment,
    config: { may: 'needs.comment' },
    handler: (request) =>
      request.inTransaction((trx) => commentOnNeed(trx, request.actor, { ...request.params, ...request.body })),
  })
}

function reviewRoutes(api: Api) {
  api.route({
    ...needs.list,
    config: { may: 'needs.read' },
    handler: (request) => request.read((trx) => listNeeds(trx, request.params.roundId)),
  })
  api.route({
    ...needs.read,
    config: { may: 'needs.read' },
    handler: (request) => request.read((trx) => readNeed(trx, request.params.needId)),
  })
  api.route({
    ...needs.decide,
    config: { may: 'needs.decide' },
    handler: (request) =>
      request.inTransaction((trx) => decideNeed(trx, request.actor, request.params.needId, request.body)),
  })
  api.route({
    ...needs.queue,
    config: { may: 'needs.read' },
    handler: (request) => request.read((trx) => readNeedQueue(trx, request.params.roundId)),
  })
  api.route({
    ...needs.decideTogether,
    config: { may: 'needs.decide' },
    handler: (request) =>
      request.inTransaction((trx) => decideTogether(trx, request.actor, request.params.roundId, request.body)),
  })
  api.route({
    ...needs.postpone,
    config: { may: 'needs.decide' },
    handler: (request) =>
      request.inTransaction((trx) => postponeNeeds(trx, request.actor, request.params.roundId, request.body.needs)),
  })
  api.route({
    ...needs.undo,
    config: { may: 'needs.decide' },
    handler: (request) =>
      request.inTransaction((trx) => undoDecisions(trx, request.actor, request.params.roundId, request.body.needs)),
  })
  api.route({
    ...needs.nextSteps,
    config: { may: 'needs.read' },
    handler: (request) => request.read((trx) => listCountyNextSteps(trx, request.params.roundId)),
  })
  api.route({
    ...needs.writeNextSteps,
    config: { may: 'needs.decide' },
    handler: (request) => request.inTransaction((trx) => writeCountyNextSteps(trx, request.params, request.body.steps)),
  })
  api.route({
    ...needs.writeOwn,
    config: { may: 'needs.decide' },
    handler: (request) =>
      request.inTransaction((trx) => writeOwnNeed(trx, request.actor, request.params, request.body)),
  })
  api.route({
    ...needs.onPassages,
    config: { may: 'needs.read' },
    handler: (request) => request.read((trx) => listNeedsOnPassages(trx, request.params.roundId)),
  })
  api.route({
    ...needs.attach,
    config: { may: 'needs.decide' },
    handler: (request) => request.inTransaction((trx) => attachPassage(trx, request.actor, request.params)),
  })
  api.route({
    ...needs.detach,
    config: { may: 'needs.decide' },
    handler: (request) => request.inTransaction((trx) => detachPassage(trx, request.actor, request.params)),
  })
  api.route({
    ...needs.merge,
    config: { may: 'needs.decide' },
    handler: (request) =>
      request.inTransaction((trx) => mergeNeeds(trx, request.actor, request.params.needId, request.body)),
  })
  api.route({
    ...needs.separate,
    config: { may: 'needs.decide' },
    handler: (request) => request.inTransaction((trx) => separateNeed(trx, request.actor, request.params.needId)),
  })
}
