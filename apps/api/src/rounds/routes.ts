import { counties } from '@kartlaggning/schema/rounds/county'
import { rounds } from '@kartlaggning/schema/rounds/round'
import type { Api } from '../http/api.ts'
import { enterFacts } from './county/enter-facts.ts'
import { listCounties, readCounty } from './county/read-county.ts'
import { renameArea } from './county/rename-area.ts'
import { removeFact } from './county/remove-fact.ts'
import { writeLetterhead } from './county/write-letterhead.ts'
import { closeRound } from './close-round.ts'
import { correctRound } from './correct-round.ts'
import { deleteDraft } from './delete-draft.ts'
import { selectQuestions } from './select-questions.ts'
import { listMunicipalities } from './list-municipalities.ts'
import { openRound } from './open-round.ts'
import { planRound } from './plan-round.ts'
import { readQuestionSelection } from './read-question-selection.ts'
import { readComparability } from './read-comparability.ts'
import { readCorrection } from './read-correction.ts'
import { takeBackRound } from './take-back-round.ts'
import { listRounds, readRound } from './read-rounds.ts'

export function roundRoutes(api: Api) {
  countyRoutes(api)
  api.route({
    ...rounds.list,
    config: { may: 'rounds.read' },
    handler: (request) => request.read((trx) => listRounds(trx)),
  })
  api.route({
    ...rounds.read,
    config: { may: 'rounds.read' },
    handler: (request) => request.read((trx) => readRound(trx, request.params.roundId)),
  })
  api.route({
    ...rounds.plan,
    config: { may: 'rounds.plan' },
    handler: (request) =>
      request.inTransaction((trx) => planRound(trx, request.actor, request.params.roundId, request.body)),
  })
  api.route({
    ...rounds.questions,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => readQuestionSelection(trx, request.params.roundId)),
  })
  api.route({
    ...rounds.selectQuestions,
    config: { may: 'rounds.plan' },
    handler: (request) => request.inTransaction((trx) => selectQuestions(trx, request.params.roundId, request.body)),
  })
  api.route({
    ...rounds.open,
    config: { may: 'rounds.open' },
    handler: (request) => request.inTransaction((trx) => openRound(trx, request.params.roundId)),
  })
  api.route({
    ...rounds.close,
    config: { may: 'rounds.close' },
    handler: (request) => request.inTransaction((trx) => closeRound(trx, request.params.roundId)),
  })
  api.route({
    ...rounds.takeBack,
    config: { may: 'rounds.undo' },
    handler: (request) => request.inTransaction((trx) => takeBackRound(trx, request.params.roundId, request.body)),
  })
  api.route({
    ...rounds.deleteDraft,
    config: { may: 'rounds.undo' },
    handler: (request) => request.inTransaction((trx) => deleteDraft(trx, request.params.roundId, request.body)),
  })
  api.route({
    ...rounds.comparability,
    config: { may: 'rounds.follow' },
    handler: (request) => request.read((trx) => readComparability(trx, request.params.roundId)),
  })
  api.route({
    ...rounds.correction,
    config: { may: 'rounds.correct' },
    handler: (request) => request.read((trx) => readCorrection(trx, request.params.roundId)),
  })
  api.route({
    ...rounds.correct,
    config: { may: 'rounds.correct' },
    handler: (request) => request.inTransaction((trx) => correctRound(trx, request.params.roundId, request.body.to)),
  })
  api.route({
    ...rounds.municipalities,
    config: { may: 'session.own' },
    handler: (request) => request.read((trx) => listMunicipalities(trx)),
  })
}

function countyRoutes(api: Api) {
  api.route({
    ...counties.list,
    config: { may: 'session.own' },
    handler: (request) => request.read((trx) => listCounties(trx)),
  })
  api.route({
    ...counties.read,
    config: { may: 'counties.read' },
    handler: (request) => request.read((trx) => readCounty(trx, request.params.county)),
  })
  api.route({
    ...counties.enter,
    config: { may: 'counties.enter' },
    handler: (request) =>
      request.inTransaction((trx) => enterFacts(trx, request.actor, request.params.county, request.body)),
  })
  api.route({
    ...counties.remove,
    config: { may: 'counties.enter' },
    handler: (request) => request.inTransaction((trx) => removeFact(trx, request.params)),
  })
  api.route({
    ...counties.writeLetterhead,
    config: { may: 'counties.enter' },
    handler: (request) => request.inTransaction((trx) => writeLetterhead(trx, request.params.county, request.body)),
  })
  api.route({
    ...counties.renameArea,
    config: { may: 'counties.enter' },
    handler: (request) => request.inTransaction((trx) => renameArea(trx, request.actor, request.params, request.body)),
  })
}
