import { countyCrosswalks } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import type { Api } from '../../../http/api.ts'
import { keepCrosswalk } from './keep-crosswalk.ts'
import { listCrosswalks, offerCrosswalks, readOffered } from './list-crosswalks.ts'
import { removeCrosswalk } from './remove-crosswalk.ts'

export function countyCrosswalkRoutes(api: Api) {
  api.route({
    ...countyCrosswalks.list,
    config: { may: 'counties.read' },
    handler: (request) => request.read((trx) => listCrosswalks(trx, request.params.county)),
  })
  api.route({
    ...countyCrosswalks.keep,
    config: { may: 'counties.enter' },
    handler: (request) =>
      request.inTransaction((trx) => keepCrosswalk(trx, request.actor, request.params, request.body)),
  })
  api.route({
    ...countyCrosswalks.remove,
    config: { may: 'counties.enter' },
    handler: (request) => request.inTransaction((trx) => removeCrosswalk(trx, request.params)),
  })
  api.route({
    ...countyCrosswalks.offered,
    config: { may: 'answers.read-whole' },
    handler: (request) => request.read((trx) => offerCrosswalks(trx, request.params.respondentId)),
  })
  api.route({
    ...countyCrosswalks.read,
    config: { may: 'answers.read-whole' },
    handler: (request) => request.read((trx) => readOffered(trx, request.params)),
  })
}
