import { gaps } from '@kartlaggning/schema/gaps/gap'
import type { Api } from '../http/api.ts'
import { listGaps } from './list-gaps.ts'
import { listGapsInShort } from './list-gaps-in-short.ts'
import { listGapsByRule } from './list-gaps-by-rule.ts'
import { listGapsOnAnswers } from './list-gaps-on-answers.ts'
import { listTies } from './list-ties.ts'
import { moveThresholds } from './move-thresholds.ts'
import { previewThresholds } from './preview-thresholds.ts'
import { readGapMatrix, readMatrixCell } from './read-gap-matrix.ts'
import { runAnalysis } from './run-analysis.ts'

export function gapRoutes(api: Api) {
  api.route({
    ...gaps.analyse,
    config: { may: 'gaps.analyse' },
    handler: (request) => request.inTransaction((trx) => runAnalysis(trx, request.actor, request.params.roundId)),
  })
  api.route({
    ...gaps.previewThresholds,
    config: { may: 'gaps.read' },
    handler: (request) =>
      request.read((trx) => previewThresholds(trx, request.params.roundId, request.body.thresholds)),
  })
  api.route({
    ...gaps.moveThresholds,
    config: { may: 'gaps.analyse' },
    handler: (request) =>
      request.inTransaction((trx) =>
        moveThresholds(trx, request.actor, request.params.roundId, request.body.thresholds),
      ),
  })
  api.route({
    ...gaps.list,
    config: { may: 'gaps.read' },
    handler: (request) => request.read((trx) => listGaps(trx, request.params.roundId)),
  })
  api.route({
    ...gaps.inShort,
    config: { may: 'gaps.read' },
    handler: (request) => request.read((trx) => listGapsInShort(trx, request.params.roundId, request.query.language)),
  })
  api.route({
    ...gaps.byRule,
    config: { may: 'gaps.read' },
    handler: (request) => request.read((trx) => listGapsByRule(trx, request.params.roundId)),
  })
  api.route({
    ...gaps.onAnswers,
    config: { may: 'gaps.read' },
    handler: (request) => request.read((trx) => listGapsOnAnswers(trx, request.params.respondentId)),
  })
  api.route({
    ...gaps.matrix,
    config: { may: 'gaps.read' },
    handler: (request) => request.read((trx) => readGapMatrix(trx, request.params.roundId, request.query.work)),
  })
  api.route({
    ...gaps.cell,
    config: { may: 'gaps.read' },
    handler: (request) => request.read((trx) => readMatrixCell(trx, request.params)),
  })
  api.route({
    ...gaps.ties,
    config: { may: 'gaps.read' },
    handler: (request) => request.read((trx) => listTies(trx, request.params.roundId)),
  })
}
