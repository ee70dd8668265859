import { earlierRounds } from '@kartlaggning/schema/answers/earlier/earlier-round'
import type { Api } from '../../http/api.ts'
import { importEarlierRound } from './import-earlier-round.ts'
import { readLastMapping } from './read-last-mapping.ts'
import { tryEarlierRound } from './try-earlier-round.ts'
import { undoImport } from './undo-import.ts'

/** Rounds that were held elsewhere, so that a first round here has a history already. */
export function earlierRoundRoutes(api: Api) {
  api.route({
    ...earlierRounds.last,
    config: { may: 'rounds.import' },
    handler: (request) => request.read((trx) => readLastMapping(trx, request.params.county)),
  })
  api.route({
    ...earlierRounds.tryOut,
    config: { may: 'rounds.import' },
    handler: (request) => request.read((trx) => tryEarlierRound(trx, request.params.county, request.body)),
  })
  api.route({
    ...earlierRounds.import,
    config: { may: 'rounds.import' },
    handler: (request) =>
      request.inTransaction((trx) => importEarlierRound(trx, request.actor, request.params, request.body)),
  })
  api.route({
    ...earlierRounds.undo,
    config: { may: 'rounds.import' },
    handler: (request) => request.inTransaction((trx) => undoImport(trx, request.params.roundId, request.body)),
  })
}
