import { coding } from '@kartlaggning/schema/answers/coding/coding'
import type { Api } from '../../http/api.ts'
import { refuseHiddenRound } from '../../rounds/read-rounds.ts'
import { changePassage } from './change-passage.ts'
import { markPassage } from './mark-passage.ts'
import { readFreeTexts } from './read-free-texts.ts'
import { inRound, readPassages } from './read-passages.ts'
import { readThemes } from './read-themes.ts'
import { writeTheme } from './write-theme.ts'

export function codingRoutes(api: Api) {
  api.route({
    ...coding.freeTexts,
    config: { may: 'coding.read' },
    handler: (request) => request.read((trx) => readFreeTexts(trx, request.params.roundId, request.query)),
  })
  api.route({
    ...coding.passages,
    config: { may: 'coding.read' },
    handler: (request) =>
      request.read(async (trx) => {
        const { roundId } = request.params
        const [passages, themes] = await Promise.all([
          readPassages(trx, inRound(roundId)),
          readThemes(trx, roundId),
          refuseHiddenRound(trx, roundId),
        ])
        return { passages, themes }
      }),
  })
  api.route({
    ...coding.writeTheme,
    config: { may: 'coding.write' },
    handler: (request) => request.inTransaction((trx) => writeTheme(trx, request.params, request.body)),
  })
  api.route({
    ...coding.mark,
    config: { may: 'coding.write' },
    handler: (request) => request.inTransaction((trx) => markPassage(trx, request.actor, request.params, request.body)),
  })
  api.route({
    ...coding.change,
    config: { may: 'coding.write' },
    handler: (request) =>
      request.inTransaction((trx) => changePassage(trx, request.actor, request.params, request.body)),
  })
}
