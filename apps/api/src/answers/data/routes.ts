import { roundData } from '@kartlaggning/schema/answers/export/round-data'
import type { Config } from '../../config.ts'
import type { Api } from '../../http/api.ts'
import { streamFile } from '../../http/send-file.ts'
import { csvFile, plainName } from '../export/export-files.ts'
import { answerPages } from '../export/read-answer-pages.ts'
import { readDataFrame, readDataPage, readRoundData, sheetIn } from './read-round-data.ts'

/** Each address of the network, whatever it sends; each key has a limit of its own in the database. */
const config = { may: 'data.answers', rateLimit: { max: 600, timeWindow: '1 minute' } } as const

/** What has been submitted in a round, for programs that ask with a key. */
export function roundDataRoutes(api: Api, { publicUrl }: Config) {
  api.route({
    ...roundData.read,
    config,
    handler: (request) => request.read((trx) => readRoundData(trx, { ...request.params, ...request.query }, publicUrl)),
  })
  api.route({
    ...roundData.page,
    config,
    handler: (request) => request.read((trx) => readDataPage(trx, { ...request.params, ...request.query }, publicUrl)),
  })
  api.route({
    ...roundData.csv,
    config,
    handler: async (request, reply) => {
      const { roundId, table } = request.params
      const { language, flavour } = request.query
      const frame = await request.read((trx) => readDataFrame(trx, { roundId, language }))
      const sheet = sheetIn(frame, table)
      const pages = answerPages((work) => request.read(work), frame)
      return streamFile(reply, `${plainName(`${frame.round.name} ${table}`)}.csv`, csvFile(sheet, pages, flavour))
    },
  })
}
